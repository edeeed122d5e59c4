import type { SourceRecord } from '../../../src/schemas/source-record.ts';

// Some Latin letters stand in any Chinese text; a word of them says about as much as one character.
const LATIN_WORD = 5;

/** Whether a source prints its exchanges in Chinese; one in which nothing is said counts as such. */
export function isChinese({ exchanges }: SourceRecord): boolean {
  const text = exchanges
    .flatMap(({ question, answer }) => [...question.paragraphs, ...answer.paragraphs])
    .map((paragraph) => paragraph.text)
    .join('');
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Han}/gu) * LATIN_WORD >= count(/\p{Script=Latin}/gu);
}
