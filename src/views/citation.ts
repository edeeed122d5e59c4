import type { Answer } from '../schemas/answer.ts';
import { answerTitle } from './answer-title.ts';
import { formatDate } from './format-date.ts';
import { speechLabels } from './labels.ts';
import { lineRange } from './line-range.ts';
import { sourceName } from './source-name.ts';

/** One line that says whose words these are, when they were said and where they are printed. */
export function citation(answer: Answer): string {
  return aroundLines(answer).join(lineRange(answer.lines));
}

/** What stands before and after the lines in that, for whoever cites a part of the answer. */
export function aroundLines(answer: Answer): [string, string] {
  const occasion = [answer.eventTitle, formatDate(answer.date)].filter((part) => part !== null);
  const witness = sourceName({ ...answer, title: answer.sourceTitle });
  const mode = answer.speech === 'reported' ? `（${speechLabels.reported}）` : '';
  const address = answer.sourceUrl === null ? '' : `，${answer.sourceUrl}`;
  const title = `${answerTitle(answer)}${mode}`;
  return [`${title}，${occasion.join('，')}。据${witness}，${answer.source} `, `${address}。`];
}
