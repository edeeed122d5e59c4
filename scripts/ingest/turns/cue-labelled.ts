import { type Cue, nobody } from './cue.ts';
import { holderOf } from './names.ts';
import { endsSentence } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/**
 * The answer that a report gives behind the speaker's name (`林知远：“明天。”`), or null: in quotation
 * marks anywhere, without them only where one is awaited, since a heading too puts a name and a
 * colon before what it makes of an answer.
 * @param speakers those whose words are reported.
 * @param awaited true right behind a question.
 */
export function cueLabelled(
  { text, label }: Piece,
  speakers: readonly string[],
  awaited: boolean,
): Cue | null {
  if (!label?.name || !endsSentence(text)) return null;
  // 林知远回答： tells that he answered.
  if (/(?:回答|答道)\s*[:：]\s*$/u.test(text.slice(0, label.length))) return null;
  const name = holderOf(label.name);
  const quotes = /^[“「『]/u.test(text.slice(label.length));
  if (!speakers.includes(name) || (!quotes && !awaited)) return null;
  return {
    ...nobody,
    opens: 'answer',
    name,
    label: label.length,
    verbatim: true,
    ground: `标签“${label.name}”`,
  };
}

/**
 * The question that a label opens in a report (`云岭日报记者：何时开放？`), where its answer is told
 * below. Words that tell of asking (`云岭日报记者问：`) are the report's own, and stay;
 * an outlet without a colon (`【云岭日报】`) tells whose report it is.
 */
export function cueAsked({ text, label }: Piece, isAnswered: boolean): Cue | null {
  if (label?.role !== 'asker' || !label.name || !isAnswered || !endsSentence(text)) return null;
  if (!/[^问問][:：]\s*$/u.test(text.slice(0, label.length))) return null;
  const { name, length } = label;
  return { ...nobody, opens: 'question', name, label: length, ground: `标签“${name}”` };
}
