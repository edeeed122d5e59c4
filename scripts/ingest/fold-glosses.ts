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
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++)
    if (!folded.some(([start, end]) => start <= i && i < end)) kept.push(i);
  const ends = new Map(folded.map(([start, end]) => [start - 1, to[end - 1] as number]));
  const place = (at: number) => kept.findLastIndex((i) => i < at) + 1;
  return {
    ...line,
    text: kept.map((i) => text[i]).join(''),
    from: kept.map((i) => from[i] as number),
    to: kept.map((i) => ends.get(i) ?? (to[i] as number)),
    bold: bold.map(([start, end]) => [place(start), place(end)]),
  };
}

/** Whether the source prints a gloss right behind its character, with no markup or escape between. */
function isWhole({ from, to }: Line, start: number, end: number): boolean {
  return (to[end - 1] as number) - (from[start - 1] as number) === end - start + 1;
}
