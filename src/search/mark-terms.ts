import type { Span } from '../schemas/span.ts';
import { type FoldedWord, foldWords } from './fold-words.ts';
import type { Term } from './read-terms.ts';

/** Where a text holds the terms: `[start, end)`, in order, none overlapping another. */
export function markTerms(text: string, terms: readonly Term[]): Span[] {
  const words = foldWords(text);
  const found = words.flatMap((_, i) => terms.flatMap((term) => matchAt(words, i, term)));
  const marks: Span[] = [];
  for (const [start, end] of found) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

function matchAt(words: readonly FoldedWord[], i: number, term: Term): Span[] {
  const first = words[i];
  const last = words[i + term.length - 1];
  if (!first || !last || !term.every((word, k) => words[i + k]?.word === word)) return [];
  return [[first.start, last.end]];
}
