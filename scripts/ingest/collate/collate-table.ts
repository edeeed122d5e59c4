import type { Letter } from './collate-letters.ts';
import { collatePins, runsOf } from './collate-pins.ts';
import { collateProfile, type Placed, type Profile } from './collate-profile.ts';
import { collateRecut } from './collate-recut.ts';
import { collateStretch } from './collate-stretch.ts';

/** One passage of several witnesses set side by side, letter against letter. */
export interface Table {
  readonly width: number;
  /** For each witness, the index of its letter in each column, or -1. */
  readonly cells: readonly Int32Array[];
}

/**
 * Sets the witnesses of one passage side by side: the longest first, then each one against all
 * before it. Read along its row, each witness is whole and in its own order.
 */
export function collateTable(witnesses: readonly (readonly Letter[])[]): Table {
  const order = witnesses.map((_, i) => i);
  order.sort((a, b) => lengthOf(witnesses[b]) - lengthOf(witnesses[a]) || a - b);
  let placed: Placed[] = [];
  let width = 0;
  for (const i of order) {
    const letters = witnesses[i] as readonly Letter[];
    const runs = runsOf(letters);
    const place = align(letters, runs, placed, width);
    ({ placed, width } = insert({ letters, runs }, place, placed, width));
  }
  const cells = witnesses.map(() => new Int32Array(width).fill(-1));
  placed.forEach(({ columns }, rank) => {
    const row = cells[order[rank] as number] as Int32Array;
    columns.forEach((column, letter) => {
      row[column] = letter;
    });
  });
  return { width, cells };
}

function lengthOf(letters: readonly Letter[] | undefined): number {
  return letters?.length ?? 0;
}

/** The column of each letter, or `~column` for one that stands before that column in none. */
function align(
  letters: readonly Letter[],
  runs: readonly string[],
  placed: readonly Placed[],
  width: number,
): Int32Array {
  const place = new Int32Array(letters.length);
  const table = collateProfile(placed, width);
  const witness = profileOf(letters);
  let [row, column] = [0, 0];
  for (const pin of [...collatePins(runs, placed), [letters.length, width] as const]) {
    collateStretch(witness, table, { rows: [row, pin[0]], columns: [column, pin[1]] }, place);
    if (pin[0] < letters.length) place[pin[0]] = pin[1];
    [row, column] = [pin[0] + 1, pin[1] + 1];
  }
  collateRecut(place, table);
  return place;
}

function profileOf(letters: readonly Letter[]): Profile {
  return collateProfile([{ letters, columns: Int32Array.from(letters.keys()) }], letters.length);
}

/** Enters the new witness and makes room for what stands in none of the columns. */
function insert(
  witness: Pick<Placed, 'letters' | 'runs'>,
  place: Int32Array,
  placed: readonly Placed[],
  width: number,
): { placed: Placed[]; width: number } {
  const moved = new Int32Array(width);
  const { length } = witness.letters;
  const columns = new Int32Array(length);
  let [letter, next] = [0, 0];
  for (let column = 0; column <= width; column++) {
    while (letter < length && place[letter] === ~column) columns[letter++] = next++;
    if (column === width) break;
    if (place[letter] === column) columns[letter++] = next;
    moved[column] = next++;
  }
  const shifted = placed.map((other) => ({
    ...other,
    columns: other.columns.map((column) => moved[column] as number),
  }));
  return { placed: [...shifted, { ...witness, columns }], width: next };
}
