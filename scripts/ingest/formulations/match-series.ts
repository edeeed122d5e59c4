import type { Series } from './find-series.ts';
import type { FoldedCorpus } from './fold-corpus.ts';
import { shapesOf } from './shape-series.ts';

/** What two series have in common: the shared wordings, by their place in each. */
export interface SharedMembers {
  readonly members: readonly { readonly text: string; readonly a: number; readonly b: number }[];
}

/** Finds the members that two series share, each in the longest shape that both have. */
export function matchSeries(a: Series, b: Series, corpus: FoldedCorpus): SharedMembers {
  const taken = new Set<number>();
  const members = a.members.flatMap((member, i) => {
    const shapes = shapesOf(member, corpus).map(({ text }) => text);
    let best: { text: string; a: number; b: number } | undefined;
    for (const [j, other] of b.members.entries()) {
      if (taken.has(j)) continue;
      const shared = shapesOf(other, corpus).findLast(({ text }) => shapes.includes(text));
      if (shared && shared.text.length > (best?.text.length ?? 0))
        best = { text: shared.text, a: i, b: j };
    }
    if (!best) return [];
    taken.add(best.b);
    return [best];
  });
  return { members };
}

/** Whether numbers follow one another without a gap, in some order. */
export function isContiguous(numbers: readonly number[]): boolean {
  return Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1;
}
