import type { Letter } from './collate-letters.ts';

/** What ends at a place where a text may be cut, from nothing to a whole sentence. */
export const edges = { nothing: 0, clause: 1, lastClause: 2, sentence: 3 } as const;

/**
 * Tells what ends between two neighbouring letters of a witness. `lastClause` is the place before a
 * full stop: who cuts the end of a sentence leaves its mark. In 1.5 nothing ends.
 */
export function collateEdge(before: Letter | undefined, after: Letter | undefined): number {
  if (!before || !after || after.opens) return edges.sentence;
  if (before.form === '.' && /\d/.test(after.key)) return edges.nothing;
  if (before.ends === 'sentence') return edges.sentence;
  if (after.ends === 'sentence') return edges.lastClause;
  return before.ends === 'clause' || after.ends === 'clause' ? edges.clause : edges.nothing;
}
