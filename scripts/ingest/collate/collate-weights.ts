import type { Profile } from './collate-profile.ts';
import type { Stretch } from './collate-stretch.ts';

/** The ways to come to a cell: what was done last. */
export const ways = { pair: 0, skip: 1, skipLong: 2, put: 3, putLong: 4 } as const;

/** How each cell is best come to. `i` letters have been placed and `j` columns passed. */
export interface Weights {
  /** The best way of all. */
  best(i: number, j: number): number;
  /** The best way among those that come before a letter is put in. */
  beforePut(i: number, j: number): number;
  /** Whether a gap that ends here goes on from the cell before. */
  goesOn(i: number, j: number, way: number): boolean;
  /** How many columns had been passed before the pair that ends here. */
  leap(i: number, j: number): number;
}

// Tenths of a shared letter. One letter put for another costs less than one lost and one put in, so
// that 上午/早上 is one change. A short gap costs by its length, a long one by what ends where it
// begins and where it ends: whoever cuts a text cuts sentences, then clauses.
const SAME = 11;
const SAME_AS_SOME = 10;
const MARK_FOR_MARK = -6;
const LETTER_FOR_LETTER = -10;
const LETTER_FOR_MARK = -15;
const OPEN = -20;
const EXTEND = -10;
const CUT_AT = [-60, -31, -30, -20, -10] as const;

const NEVER = -1e9;

// Where the bits of a cell's trace begin. A leap is its number among the column's, from 1.
const BEFORE_PUT = 3;
const GOES_ON = 4;
const LEAP = 9;
const MOST_LEAPS = 127;

/**
 * Weighs every way to set the letters of a stretch beside its columns: a letter is paired with a
 * column, a column is skipped, or a letter is put in between columns. To skip what some witness
 * skipped before costs nothing, for one cut is not made twice.
 */
export function collateWeights(witness: Profile, table: Profile, stretch: Stretch): Weights {
  const [top, bottom] = stretch.rows;
  const [left, right] = stretch.columns;
  const width = right - left + 1;
  const trace = new Uint16Array((bottom - top + 1) * width);
  const row = (): Int32Array => new Int32Array(width).fill(NEVER);
  let [above, best] = [row(), row()];
  const [beforePut, puts, longPuts] = [row(), row(), row()];

  for (let i = 0; i <= bottom - top; i++) {
    const letter = top + i - 1;
    const cutAbove = cutAt(witness, letter);
    const cutHere = cutAt(witness, letter + 1);
    let [pair, skip, longSkip] = [NEVER, NEVER, NEVER];
    for (let j = 0; j < width; j++) {
      const column = left + j - 1;
      let goesOn = 0;
      if (j > 0) {
        const [long, short] = [pair + cutAt(table, column), pair + OPEN];
        if (skip + EXTEND > short) goesOn |= 1 << ways.skip;
        if (longSkip > long) goesOn |= 1 << ways.skipLong;
        skip = Math.max(skip + EXTEND, short);
        longSkip = Math.max(longSkip, long);
      }
      const [long, short] = [at(beforePut, j) + cutAbove, at(beforePut, j) + OPEN];
      if (at(puts, j) + EXTEND > short) goesOn |= 1 << ways.put;
      if (at(longPuts, j) > long) goesOn |= 1 << ways.putLong;
      const put = Math.max(at(puts, j) + EXTEND, short);
      const longPut = Math.max(at(longPuts, j), long);

      let leap = 0;
      if (i > 0 && j > 0) {
        leap = bestLeap(above, j, left, table.leaps[column]);
        const from = at(above, passedBefore(j, left, table.leaps[column], leap));
        pair = from + likeness(witness, letter, table, column);
      } else pair = i === 0 && j === 0 ? 0 : NEVER;

      let [value, way]: [number, number] = [pair, ways.pair];
      if (skip > value) [value, way] = [skip, ways.skip];
      const skipped = longSkip + cutAt(table, column + 1);
      if (skipped > value) [value, way] = [skipped, ways.skipLong];
      const wayBeforePut = way;
      beforePut[j] = value;
      if (put > value) [value, way] = [put, ways.put];
      if (longPut + cutHere > value) [value, way] = [longPut + cutHere, ways.putLong];
      best[j] = value;
      puts[j] = put;
      longPuts[j] = longPut;
      trace[i * width + j] =
        way | (wayBeforePut << BEFORE_PUT) | (goesOn << GOES_ON) | (leap << LEAP);
    }
    [above, best] = [best, above];
  }

  const traceAt = (i: number, j: number) => at(trace, i * width + j);
  return {
    best: (i, j) => traceAt(i, j) & 7,
    beforePut: (i, j) => (traceAt(i, j) >> BEFORE_PUT) & 3,
    goesOn: (i, j, way) => ((traceAt(i, j) >> GOES_ON) & (1 << way)) !== 0,
    leap: (i, j) => passedBefore(j, left, table.leaps[left + j - 1], traceAt(i, j) >> LEAP),
  };
}

type Leaps = readonly number[] | undefined;

/** Which of a column's leaps, from 1, sets out from a better cell than its neighbour; 0 for none. */
function bestLeap(above: Int32Array, j: number, left: number, leaps: Leaps): number {
  let best = 0;
  if (leaps === undefined) return best;
  for (let leap = 1; leap <= leaps.length && leap <= MOST_LEAPS; leap++) {
    const start = passedBefore(j, left, leaps, leap);
    if (start >= 0 && at(above, start) > at(above, passedBefore(j, left, leaps, best))) best = leap;
  }
  return best;
}

/** How many columns of the stretch had been passed where a leap sets out. */
function passedBefore(j: number, left: number, leaps: Leaps, leap: number): number {
  return leap === 0 || leaps === undefined ? j - 1 : at(leaps, leap - 1) + 1 - left;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/** What it costs to begin or end a long gap before a column. */
function cutAt({ edges }: Profile, column: number): number {
  return CUT_AT[edges[column] as 0 | 1 | 2 | 3 | 4] ?? 0;
}

function likeness(witness: Profile, letter: number, table: Profile, column: number): number {
  const code = at(witness.main, letter);
  if (code === table.main[column]) return SAME;
  if (table.others[column]?.has(code)) return SAME_AS_SOME;
  if (witness.marks[letter] !== table.marks[column]) return LETTER_FOR_MARK;
  return witness.marks[letter] ? MARK_FOR_MARK : LETTER_FOR_LETTER;
}
