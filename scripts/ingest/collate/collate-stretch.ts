import type { Profile } from './collate-profile.ts';
import { collateWeights, ways } from './collate-weights.ts';

/** The rows (letters of the new witness) and the columns of the table between two pins. */
export interface Stretch {
  readonly rows: readonly [start: number, end: number];
  readonly columns: readonly [start: number, end: number];
}

// Stretches that share so little are not worth more than a second; they are set apart unread.
const MOST_CELLS = 40_000_000;

/**
 * Places the letters of one stretch where they weigh most. `place` gets the column of each letter,
 * or `~column` for one that stands before that column in none.
 */
export function collateStretch(
  witness: Profile,
  table: Profile,
  stretch: Stretch,
  place: Int32Array,
): void {
  const [top, bottom] = stretch.rows;
  const [left, right] = stretch.columns;
  const [height, width] = [bottom - top, right - left];
  if (height === 0) return;
  if (width === 0 || height * width > MOST_CELLS) {
    place.fill(~right, top, bottom);
    return;
  }
  const weights = collateWeights(witness, table, stretch);
  let [i, j] = [height, width];
  let way: number = weights.best(i, j);
  while (i > 0 || j > 0) {
    const goesOn = weights.goesOn(i, j, way);
    if (way === ways.pair) {
      place[top + i - 1] = left + j - 1;
      j = weights.leap(i, j);
      way = weights.best(--i, j);
    } else if (way === ways.skip || way === ways.skipLong) {
      j--;
      if (!goesOn) way = ways.pair;
    } else {
      place[top + i - 1] = ~(left + j);
      i--;
      if (!goesOn) way = weights.beforePut(i, j);
    }
  }
}
