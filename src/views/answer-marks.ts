import type { Answer } from '../schemas/answer.ts';
import { kindLabels, speechLabels, truncatedLabels } from './labels.ts';

/** What keeps an answer from being the speaker's whole words: 转述 · 非原话, 摘要, 答复截断. */
export function answerMarks({
  speech,
  kind,
  truncated,
}: Pick<Answer, 'speech' | 'kind' | 'truncated'>): string[] {
  const shortened = kind === 'abridged-transcript' || kind === 'summary';
  return [
    ...(speech === 'reported' ? [speechLabels.reported] : []),
    ...(shortened ? [kindLabels[kind]] : []),
    ...truncated.map((part) => truncatedLabels[part]),
  ];
}
