import { gloss } from './drop-glosses.ts';
import type { Line } from './line.ts';

/**
 * Folds each gloss of a line into the character before it, so that no step that reads words stumbles
 * over it: that character then ends in the source where its gloss does.
 */
export function foldGlosses(line: Line): Line {
  const { text, from, to, bold } = line;
  const folded = [...text.matchAll(gloss)]
    .map(({ index, 0: words }) => [index, index + words.length] as const)
    .filter(([start, end]) => isWhole(line, start, end));
  if (!folded.length) return line;
  const inGloss = new Uint8Array(text.length);
  for (const [start, end] of folded) inGloss.fill(1, start, end);
  const kept: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    places.push(kept.length);
    if (!inGloss[i]) kept.push(i);
  }
  places.push(kept.length);
  const ends = new Map(folded.map(([start, end]) => [start - 1, to[end - 1] as number]));
  return {
    ...line,
    text: kept.map((i) => text[i]).join(''),
    from: kept.map((i) => from[i] as number),
    to: kept.map((i) => ends.get(i) ?? (to[i] as number)),
    bold: bold.map(([start, end]) => [places[start] as number, places[end] as number]),
  };
}

/** Whether the source prints a gloss right behind its character, with no markup or escape between. */
function isWhole({ from, to }: Line, start: number, end: number): boolean {
  return (to[end - 1] as number) - (from[start - 1] as number) === end - start + 1;
}
