import type { Series } from './find-series.ts';
import type { FoldedCorpus } from './fold-corpus.ts';
import { isContiguous, matchSeries } from './match-series.ts';
import { shapeSeries, shapesOf } from './shape-series.ts';

// A wording that stands in more series than this is vocabulary; each is then compared with so many.
const NEIGHBOURS = 6;
const SHORTEST = 4;
// Two series are versions of one where they share so much of the longer.
const VERSION = 2 / 3;

/**
 * Finds the lists of members that recur: in series of two units or more, in whatever order. Series
 * that are versions of one another, with a member changed, give the list of the earlier.
 */
export function groupSeries(
  all: readonly Series[],
  corpus: FoldedCorpus,
  unitOf: (series: Series) => number,
): string[][] {
  const found = new Map<string, string[]>();
  const compared = new Set<string>();
  for (const numbers of bySharedPair(all, corpus).values()) {
    for (const [k, i] of numbers.entries()) {
      for (const j of numbers.slice(k + 1, k + 1 + NEIGHBOURS)) {
        const [a, b] = [all[i] as Series, all[j] as Series];
        if (unitOf(a) === unitOf(b) || compared.has(`${i} ${j}`)) continue;
        compared.add(`${i} ${j}`);
        const list = listOf(a, b, corpus);
        if (list && list.join('').length >= SHORTEST) found.set(list.toSorted().join(' '), list);
      }
    }
  }
  return [...found.values()];
}

/** The members that two series have in common, or all of `a` where `b` changes one. */
function listOf(a: Series, b: Series, corpus: FoldedCorpus): string[] | null {
  const { members } = matchSeries(a, b, corpus);
  if (members.length < 2) return null;
  const inOrder = members.toSorted((x, y) => x.a - y.a).map(({ text }) => text);
  if (isContiguous(members.map((m) => m.a)) && isContiguous(members.map((m) => m.b)))
    return inOrder;
  if (members.length < VERSION * Math.max(a.members.length, b.members.length)) return null;
  const shaped = shapeSeries(a, corpus);
  return a.members.flatMap(
    (member, i) =>
      members.find((m) => m.a === i)?.text ??
      shaped?.[i] ??
      (member.open === null ? corpus.text.slice(member.start, member.end) : []),
  );
}

/** The numbers of the series that have two members in common, by those two. */
function bySharedPair(all: readonly Series[], corpus: FoldedCorpus): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (const [i, { members }] of all.entries()) {
    const shapes = members.map((member) => shapesOf(member, corpus).map(({ text }) => text));
    for (const [m, left] of shapes.entries()) {
      for (const right of shapes.slice(m + 1)) {
        for (const a of left) {
          for (const b of right) {
            const key = a < b ? `${a} ${b}` : `${b} ${a}`;
            const numbers = pairs.get(key);
            if (numbers === undefined) pairs.set(key, [i]);
            else if (numbers.at(-1) !== i) numbers.push(i);
          }
        }
      }
    }
  }
  return new Map([...pairs].filter(([, numbers]) => numbers.length > 1));
}
