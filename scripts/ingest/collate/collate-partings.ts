import type { Gap } from './collate-gaps.ts';
import type { Letter } from './collate-letters.ts';
import type { Passage } from './collate-passage.ts';

/** For each witness the number of its reading, from 0; -1 where it lacks the whole passage. */
export type Parting = readonly number[];

/**
 * Tells, for each column, which witnesses agree in `aspect` of their letters. To have no letter,
 * where the passage is not lacking, is a reading too.
 */
export function collatePartings(
  { table, witnesses }: Passage,
  gaps: readonly Gap[],
  aspect: (letter: Letter) => string,
): Parting[] {
  const lacking = witnesses.map(() => new Uint8Array(table.width));
  for (const gap of gaps) lacking[gap.lacking]?.fill(1, gap.start, gap.end);
  return Array.from({ length: table.width }, (_, column) => {
    const numbers = new Map<string, number>();
    return witnesses.map(({ letters }, i) => {
      if (lacking[i]?.[column]) return -1;
      const letter = letters[table.cells[i]?.[column] ?? -1];
      const reading = letter ? aspect(letter) : '';
      const number = numbers.get(reading) ?? numbers.size;
      numbers.set(reading, number);
      return number;
    });
  });
}

/** Whether the witnesses do not all agree. */
export function isParted(parting: Parting): boolean {
  return parting.some((number) => number > 0);
}

/** Whether one of two partings only parts further what the other parts. */
export function isNested(a: Parting, b: Parting): boolean {
  return isSameThere(a, b) && (isFiner(a, b) || isFiner(b, a));
}

/** Whether the same witnesses are there. */
export function isSameThere(a: Parting, b: Parting): boolean {
  return a.every((number, i) => number < 0 === (b[i] as number) < 0);
}

/** The parting that parts whatever either of two parts. */
export function refineParting(a: Parting, b: Parting): Parting {
  const numbers = new Map<string, number>();
  return a.map((number, i) => {
    if (number < 0) return -1;
    const both = `${number} ${b[i]}`;
    if (!numbers.has(both)) numbers.set(both, numbers.size);
    return numbers.get(both) as number;
  });
}

function isFiner(a: Parting, b: Parting): boolean {
  const coarser = new Map<number, number>();
  return a.every((number, i) => {
    if (!coarser.has(number)) coarser.set(number, b[i] as number);
    return coarser.get(number) === b[i];
  });
}
