import { sortSuffixes } from './sort-suffixes.ts';

/** No wording is looked for or found that is longer, in characters. */
export const LONGEST = 64;

/** A text of which every stretch can be looked up. */
export interface SuffixIndex {
  readonly text: string;
  /** Every place, in the order of what follows it. */
  readonly order: Int32Array;
  /** `[from, to)` in `order`: the places where `wording` stands. */
  find(wording: string): readonly [number, number];
}

/** Indexes a folded text, as `foldCorpus` makes it. */
export function indexSuffixes(text: string): SuffixIndex {
  const order = sortSuffixes(text, LONGEST);
  const bound = (wording: string, after: boolean) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const side = compare(text, order[middle] as number, wording);
      if (side < 0 || (after && side === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { text, order, find: (wording) => [bound(wording, false), bound(wording, true)] };
}

/** Below, equal to or above 0 as what stands at `place` comes before, starts with or follows `wording`. */
function compare(text: string, place: number, wording: string): number {
  for (let i = 0; i < wording.length; i++) {
    const side = text.charCodeAt(place + i) - wording.charCodeAt(i);
    if (side !== 0) return Number.isNaN(side) ? -1 : side;
  }
  return 0;
}
