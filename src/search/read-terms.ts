import { breakWord, foldWords } from './fold-words.ts';

/** One thing to look for: its words, which must stand side by side. */
export type Term = readonly string[];

/** In UTF-16 code units. What is longer is cut here: nobody looks for more. */
export const longestQuery = 200;

/**
 * The terms of a query, parted by white space unless it stands in straight quotation marks. A
 * record must hold them all. Punctuation at the ends of a term is left out.
 */
export function readTerms(query: string): Term[] {
  const parts = query.slice(0, longestQuery).match(/"[^"]+"|[^\s"]+/g) ?? [];
  return parts
    .map((part) => trimBreaks(foldWords(part).map(({ word }) => word)))
    .filter((words) => words.length > 0);
}

function trimBreaks(words: string[]): string[] {
  const isWord = (word: string) => word !== breakWord;
  return words.slice(Math.max(0, words.findIndex(isWord)), words.findLastIndex(isWord) + 1);
}
