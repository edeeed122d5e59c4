import { findSplit } from './find-split.ts';
import { findVaried } from './find-varied.ts';
import type { FoldedCorpus } from './fold-corpus.ts';
import { PART } from './fold-corpus.ts';
import type { SeriesIndex } from './index-series.ts';
import type { SuffixIndex } from './index-suffixes.ts';
import { matchList } from './match-list.ts';
import type { Wording } from './wording.ts';

/** `exact` but for marks; its members in another order; its members apart; or a little different. */
type Match = 'exact' | 'reordered' | 'split' | 'varied';

/** A place where a wording stands. */
export interface Occurrence {
  readonly match: Match;
  /** `[start, end)` in the folded text: one stretch, or one for each member that stands apart. */
  readonly stretches: readonly (readonly [number, number])[];
}

/** Everything that a wording is looked up in. */
export interface Searched {
  readonly corpus: FoldedCorpus;
  readonly index: SuffixIndex;
  readonly series: SeriesIndex;
}

/**
 * Finds every place of a wording, ordered by place. No two overlap: an exact place goes before one
 * in another order, that before one that varies, that before members that stand apart.
 */
export function findOccurrences(wording: Wording, searched: Searched): Occurrence[] {
  const whole = wording.members.join(PART);
  const found: Occurrence[] = [];
  const add = (match: Match, stretches: Occurrence['stretches']) => {
    const isTaken = stretches.some(([start, end]) =>
      found.some((other) => other.stretches.some(([from, to]) => start < to && from < end)),
    );
    if (!isTaken) found.push({ match, stretches });
  };
  for (const place of placesOf(whole, searched.index))
    add('exact', [[place, place + whole.length]]);
  for (const { match, stretch } of matchList(wording.members, searched)) add(match, [stretch]);
  for (const variant of wording.variants) {
    for (const place of placesOf(variant, searched.index))
      add('varied', [[place, place + variant.length]]);
  }
  const near = wording.members.length === 1 ? [whole, ...wording.variants] : wording.variants;
  for (const words of near)
    for (const stretch of findVaried(words, searched)) add('varied', [stretch]);
  const taken = found.flatMap(({ stretches }) => stretches);
  for (const stretches of findSplit(wording.members, taken, searched)) add('split', stretches);
  return found.sort((a, b) => (a.stretches[0]?.[0] ?? 0) - (b.stretches[0]?.[0] ?? 0));
}

/** The places of a folded wording, rising. */
function placesOf(wording: string, { order, find }: SuffixIndex): Int32Array {
  return order.slice(...find(wording)).sort();
}
