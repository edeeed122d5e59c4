import type { Letter } from './collate-letters.ts';
import type { Placed } from './collate-profile.ts';

// A run this long that stands once in each text is hardly ever the same by chance, and its middle
// is far enough from either end that where a cut begins or ends is left to be weighed.
const RUN = 21;
const MIDDLE = 10;

/** A letter of the new witness and the column that it certainly belongs to. */
export type Pin = readonly [letter: number, column: number];

/**
 * Finds the letters whose columns need no weighing: the middles of long runs that stand once in the
 * witness and in one place of the table. Where runs cross, the order that most of them keep counts.
 */
export function collatePins(runs: readonly string[], placed: readonly Placed[]): Pin[] {
  const columns = new Map<string, number | null>();
  for (const witness of placed) {
    witness.runs.forEach((run, i) => {
      const column = witness.columns[i + MIDDLE] as number;
      columns.set(run, columns.has(run) && columns.get(run) !== column ? null : column);
    });
  }
  const times = new Map<string, number>();
  for (const run of runs) times.set(run, (times.get(run) ?? 0) + 1);
  const pins = runs.flatMap((run, i): Pin[] => {
    const column = columns.get(run) ?? null;
    return column === null || times.get(run) !== 1 ? [] : [[i + MIDDLE, column]];
  });
  return longestRising(pins);
}

/** Every run of `RUN` letters, by where it begins. */
export function runsOf(letters: readonly Letter[]): string[] {
  // One unit a letter keeps the offsets; which rare sign stands for it hardly matters here.
  const text = letters.map(({ key }) => key[0]).join('');
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, i) =>
    text.slice(i, i + RUN),
  );
}

/** The longest chain of pins whose columns rise; the pins come in the order of their letters. */
function longestRising(pins: readonly Pin[]): Pin[] {
  const tails: number[] = [];
  const before = new Int32Array(pins.length).fill(-1);
  pins.forEach(([, column], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pins[tails[middle] as number] as Pin)[1] < column) low = middle + 1;
      else high = middle;
    }
    before[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const chain: Pin[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) chain.push(pins[i] as Pin);
  return chain.reverse();
}
