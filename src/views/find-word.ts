import type { Around } from './find-places.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Widens the stretch `[from, to)` of a text to the word or words that it lies in, but no further
 * than `around` allows. An empty stretch stays empty.
 */
export function findWord(
  text: string,
  [from, to]: readonly [number, number],
  { before, after }: Around,
): readonly [number, number] {
  if (from === to) return [from, to];
  const near = text.slice(Math.max(0, from - before), to + after);
  const offset = Math.max(0, from - before);
  const touched = [...words.segment(near)]
    .map(({ segment, index }) => [offset + index, offset + index + segment.length] as const)
    .filter(([start, end]) => start < to && end > from);
  return [touched[0]?.[0] ?? from, touched.at(-1)?.[1] ?? to];
}
