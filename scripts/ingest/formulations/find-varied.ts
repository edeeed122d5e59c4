import { distance } from 'fastest-levenshtein';
import { BREAK, type FoldedCorpus } from './fold-corpus.ts';
import type { SuffixIndex } from './index-suffixes.ts';

// One character in so many may be added, lost or changed, and no more than three in all.
const PER_CHANGE = 7;
const MOST_CHANGES = 3;
// A piece that stands at more places is too common to look around every one.
const COMMON = 500;

/**
 * Finds the places where a wording stands with small changes inside it: a character added, lost or
 * changed. A wording of less than seven characters has no such places.
 */
export function findVaried(
  wording: string,
  { corpus, index }: { corpus: FoldedCorpus; index: SuffixIndex },
): [number, number][] {
  const changes = Math.min(MOST_CHANGES, Math.floor(wording.length / PER_CHANGE));
  const found = new Map<number, [number, number]>();
  for (const offset of changes === 0 ? [] : pieceStarts(wording.length, changes + 1)) {
    const length = Math.floor(wording.length / (changes + 1));
    const [from, to] = index.find(wording.slice(offset, offset + length));
    if (to - from > COMMON) continue;
    for (const place of index.order.subarray(from, to)) {
      const stretch = alignAt(wording, place - offset, changes, corpus);
      if (stretch && !found.has(stretch[0])) found.set(stretch[0], stretch);
    }
  }
  return [...found.values()].sort(([a], [b]) => a - b);
}

/** With as many changes as there are pieces less one, some piece is unchanged. */
function pieceStarts(length: number, pieces: number): number[] {
  return Array.from({ length: pieces }, (_, i) => i * Math.floor(length / pieces));
}

/** The stretch about `start` that is nearest to a wording, from word to word; null where none is. */
function alignAt(
  wording: string,
  start: number,
  changes: number,
  { text, words }: FoldedCorpus,
): [number, number] | null {
  let best: [number, number] | null = null;
  let least = changes + 1;
  for (let from = Math.max(0, start - changes); from <= start + changes; from++) {
    const nominal = from + wording.length;
    for (let to = nominal - changes; to <= nominal + changes; to++) {
      if (!words[from] || !words[to]) continue;
      const stretch = text.slice(from, to);
      if (stretch.includes(BREAK)) continue;
      const apart = distance(wording, stretch);
      if (apart > 0 && apart < least) [least, best] = [apart, [from, to]];
    }
  }
  return best;
}
