import type { Series } from './find-series.ts';
import type { FoldedCorpus } from './fold-corpus.ts';
import type { SeriesIndex } from './index-series.ts';
import { isContiguous } from './match-series.ts';
import { shapesOf } from './shape-series.ts';

// A series that lacks or changes more than this share of the members is another series.
const CHANGED = 1 / 3;

/** A series in which the members of a list stand. */
export interface ListMatch {
  readonly match: 'exact' | 'reordered' | 'varied';
  /** `[start, end)` in the folded text. */
  readonly stretch: readonly [number, number];
}

/** Finds the series that have the members of a list: in its order or another, or all but a few. */
export function matchList(
  list: readonly string[],
  { corpus, series }: { corpus: FoldedCorpus; series: SeriesIndex },
): ListMatch[] {
  if (list.length < 2) return [];
  const hits = new Map<number, number>();
  for (const number of list.flatMap((member) => series.byMember.get(member) ?? []))
    hits.set(number, (hits.get(number) ?? 0) + 1);
  return [...hits]
    .flatMap(([number, count]) => (count > 1 ? [number] : []))
    .sort((a, b) => a - b)
    .flatMap((number) => matchOne(list, series.all[number] as Series, corpus) ?? []);
}

function matchOne(
  list: readonly string[],
  { members }: Series,
  corpus: FoldedCorpus,
): ListMatch | null {
  const shapes = members.map((member) => shapesOf(member, corpus));
  const hits = list.flatMap((wanted) => {
    const at = shapes.findIndex((own) => own.some(({ text }) => text === wanted));
    const shape = shapes[at]?.find(({ text }) => text === wanted);
    return shape ? [{ at, ...shape }] : [];
  });
  const places = hits.map(({ at }) => at);
  if (hits.length < 2 || new Set(places).size < hits.length) return null;
  const isWhole = hits.length === list.length && isContiguous(places);
  const isRising = places.every((place, i) => i === 0 || place > (places[i - 1] as number));
  const stretch = [
    Math.min(...hits.map(({ start }) => start)),
    Math.max(...hits.map(({ end }) => end)),
  ] as const;
  if (isWhole) return { match: isRising ? 'exact' : 'reordered', stretch };
  const others = Math.max(list.length, Math.max(...places) - Math.min(...places) + 1) - hits.length;
  return others <= CHANGED * list.length ? { match: 'varied', stretch } : null;
}
