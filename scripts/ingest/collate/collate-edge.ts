import type { Letter } from './collate-letters.ts';

/** What ends at a place where a text may be cut, from nothing to a whole sentence. */
export const edges = { nothing: 0, beforeMark: 1, clause: 2, lastClause: 3, sentence: 4 } as const;

/**
 * Tells what ends between two neighbouring letters of a witness. `lastClause` is the place before a
 * full stop: who cuts the end of a sentence leaves its mark. `beforeMark` is the place before a
 * comma, which belongs to what it ends. In 1.5 nothing ends.
 */
export function collateEdge(before: Letter | undefined, after: Letter | undefined): number {
  if (!before || !after || after.opens) return edges.sentence;
  if (before.form === '.' && /\d/.test(after.key)) return edges.nothing;
  if (before.ends === 'sentence') return edges.sentence;
  if (after.ends === 'sentence') return edges.lastClause;
  if (before.ends === 'clause') return edges.clause;
  return after.ends === 'clause' ? edges.beforeMark : edges.nothing;
}
