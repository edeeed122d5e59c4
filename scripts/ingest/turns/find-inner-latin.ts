import { isCapitalisedSpeaker } from './names.ts';
import { type Label, parseLabel } from './parse-label.ts';

// Behind a sentence, with its space lost or not, capitalised words and a colon.
const inside =
  /(?<=[.!?…”"’')\]]\s{0,4})(?<![\p{L}\d])([A-Z][\p{L}.’'-]*(?:,? [A-Z][\p{L}.’'-]*){0,5}):(?=\s)/gu;
const letter = /(?<=[.!?…”"’')\]]\s{1,4})Q(?=\s+[A-Z“"])/gu;

/**
 * Where turns open inside a paragraph of Latin letters that is a run of turns: behind its sentences
 * stand the very words that open other paragraphs as labels; or it begins with a label itself, and
 * what stands there says that it is one. A bare `Q` opens a turn where a record prints its speakers
 * in capitals.
 * @param words the labels at the beginning of paragraphs, as printed.
 */
export function findInnerLatin(text: string, words: ReadonlySet<string>): number[] {
  if (!/^[\p{Script=Latin}\s“"‘[(*]/u.test(text)) return [];
  const label = parseLabel(text);
  const isRun = label !== null && (label.role !== 'unknown' || words.has(wordsOf(text, label)));
  const found = [...text.matchAll(inside)].filter(
    ({ index, 1: name = '' }) =>
      /\p{L}/u.test(text.slice(0, index)) && (words.has(name) || (isRun && isLabel(name))),
  );
  const isRecord = found.some(({ 1: name = '' }) => isCapitalisedSpeaker(name));
  const letters = isRun && isRecord ? [...text.matchAll(letter)] : [];
  return [...found, ...letters].map(({ index }) => index);
}

/** The words of a label as printed, without colon and marks. */
export function wordsOf(text: string, label: Label): string {
  return text.slice(0, label.length).replace(/^[\s*_[(“"]+|[\s:*_\])”"]+$/gu, '');
}

/** Whether words say of themselves that somebody asks or answers; an outlet may be quoted. */
function isLabel(words: string): boolean {
  const label = parseLabel(`${words}: `);
  return label?.role === 'speaker' || (label?.role === 'asker' && label.name === null);
}
