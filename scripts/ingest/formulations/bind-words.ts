import type { FoldedCorpus } from './fold-corpus.ts';
import type { SuffixIndex } from './index-suffixes.ts';

/** Where a wording stands, cut at its words. */
export interface CutWording {
  /** Offsets from the wording's start, rising, from the first word's start to the last word's end. */
  readonly cuts: readonly number[];
  readonly text: string;
}

// Independent words come together by chance once in `2 ** -BOUND` of what these do.
const BOUND = 5;
// Particles, conjunctions and copulas: what a wording does not begin or end with.
const LOOSE_START = new Set('的地得了着过吗呢吧啊和与及或而且也都就还又是将等这那该个们');
const LOOSE_END = new Set(
  '的地得了着过和与及或而且也都就还又是将等这那该个在对把被从向往由为以同给让使',
);

/**
 * Takes away, from both ends of a wording, words that are bound to the rest loosely: particles, and
 * words that stand beside it hardly more often than by chance. Null where nothing of `shortest`
 * letters is left, or where what is left falls apart in its midst.
 */
export function bindWords(
  { cuts, text }: CutWording,
  { text: whole }: Pick<FoldedCorpus, 'text'>,
  index: SuffixIndex,
  shortest: number,
): string | null {
  let [first, last] = [0, cuts.length - 1];
  const part = (from: number, to: number) => text.slice(cuts[from], cuts[to]);
  const count = (wording: string) => {
    const [from, to] = index.find(wording);
    return to - from;
  };
  const bond = (at: number) => {
    const [left, right] = [part(first, at), part(at, last)];
    return Math.log2((whole.length * count(left + right)) / (count(left) * count(right)));
  };
  while (last - first > 0 && part(first, last).length >= shortest) {
    const opening = LOOSE_START.has(part(first, first + 1))
      ? 0
      : first + 1 < last
        ? bond(first + 1)
        : BOUND;
    const ending = LOOSE_END.has(part(last - 1, last))
      ? 0
      : last - 1 > first
        ? bond(last - 1)
        : BOUND;
    if (Math.min(opening, ending) >= BOUND) {
      for (let at = first + 2; at < last - 1; at++) if (bond(at) < BOUND) return null;
      return part(first, last);
    }
    if (opening <= ending) first++;
    else last--;
  }
  return null;
}
