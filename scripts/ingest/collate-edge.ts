import type { Letter } from './collate-letters.ts';

/** What ends at a place where a text may be cut, from nothing to a whole sentence. */
export const edges = { nothing: 0, clause: 1, lastClause: 2, sentence: 3 } as const;

/**
 * Tells what ends between two neighbouring letters of a witness. `lastClause` is the place before a
 * full stop: who cuts the end of a sentence leaves its mark.
 */
export function collateEdge(before: Letter | undefined, after: Letter | undefined): number {
  if (!before || !after || after.opens || endsSentence(before)) return edges.sentence;
  if (endsSentence(after)) return edges.lastClause;
  return /[,;:、]/.test(before.key + after.key) ? edges.clause : edges.nothing;
}

/** Whether a letter is a mark that ends a sentence. */
export function endsSentence(letter: Letter | undefined): boolean {
  return letter !== undefined && /[。!?…]/.test(letter.key);
}
