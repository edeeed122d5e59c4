import type { Profile } from './collate-profile.ts';

/** The rows (letters of the new witness) and the columns of the table between two pins. */
export interface Stretch {
  readonly rows: readonly [start: number, end: number];
  readonly columns: readonly [start: number, end: number];
}

// Tenths of a shared letter. One letter put for another costs less than one lost and one put in, so
// that 上午/早上 is one change. A short gap costs by its length, a long one by where it begins and
// ends: whoever cuts a text cuts clauses.
const SAME = 11;
const SAME_AS_SOME = 10;
const MARK_FOR_MARK = -6;
const LETTER_FOR_LETTER = -10;
const LETTER_FOR_MARK = -15;
const OPEN = -20;
const EXTEND = -10;
const CLAUSE_EDGE = -20;
const IN_CLAUSE = -60;

// Stretches that share so little are not worth more than a second; they are set apart unread.
const MOST_CELLS = 40_000_000;

const NEVER = -1e9;
const isMark = /[\p{P}\p{S}]/u;

// The ways to come to a cell, and where the bits of its trace say how.
const [PAIR, SKIP, SKIP_LONG, PUT, PUT_LONG] = [0, 1, 2, 3, 4];
const [BEST, BEFORE_PUT, GOES_ON] = [0, 3, 5];

/**
 * Places the letters of one stretch by dynamic programming. At each step a letter is paired with a
 * column, a column is skipped, or a letter is put in between columns; skipping and putting in are
 * each weighed as a short and as a long gap. `place` gets the column of each letter, or `~column`
 * for one that is put in before that column.
 */
export function collateStretch(
  witness: Profile,
  table: Profile,
  { rows: [top, bottom], columns: [left, right] }: Stretch,
  place: Int32Array,
): void {
  const [height, width] = [bottom - top, right - left];
  if (height === 0) return;
  if (width === 0 || height * width > MOST_CELLS) {
    place.fill(~right, top, bottom);
    return;
  }
  const trace = weigh(witness, table, top, left, height, width);
  let [i, j] = [height, width];
  let state = (trace[i * (width + 1) + j] as number) & 7;
  while (i > 0 || j > 0) {
    const goesOn = ((trace[i * (width + 1) + j] as number) >> (GOES_ON + state - 1)) & 1;
    if (state !== SKIP && state !== SKIP_LONG) place[top + --i] = ~(left + j);
    if (state !== PUT && state !== PUT_LONG) j--;
    if (state === PAIR) place[top + i] = left + j;
    const cell = trace[i * (width + 1) + j] as number;
    if (state === PAIR) state = (cell >> BEST) & 7;
    else if (!goesOn)
      state = state === SKIP || state === SKIP_LONG ? PAIR : (cell >> BEFORE_PUT) & 3;
  }
}

/** Weighs every cell and returns, in bits, how each is best come to. */
function weigh(
  witness: Profile,
  table: Profile,
  top: number,
  left: number,
  height: number,
  width: number,
): Uint16Array {
  const trace = new Uint16Array((height + 1) * (width + 1));
  const marks = Uint8Array.from(table.main, (code) =>
    Number(isMark.test(String.fromCodePoint(code))),
  );
  // Of the row above, until each cell is overwritten by the one below it.
  const best = new Int32Array(width + 1).fill(NEVER);
  const beforePut = new Int32Array(width + 1).fill(NEVER);
  const puts = new Int32Array(width + 1).fill(NEVER);
  const longPuts = new Int32Array(width + 1).fill(NEVER);
  const edge = (edges: Uint8Array, at: number) => (edges[at] ? CLAUSE_EDGE : IN_CLAUSE);

  for (let i = 0; i <= height; i++) {
    const code = i > 0 ? (witness.main[top + i - 1] as number) : 0;
    const mark = Number(i > 0 && isMark.test(String.fromCodePoint(code)));
    const rowEdge = edge(witness.edges, top + i);
    const edgeAbove = i > 0 ? edge(witness.edges, top + i - 1) : 0;
    let [diagonal, pair, skip, longSkip] = [NEVER, NEVER, NEVER, NEVER];
    for (let j = 0; j <= width; j++) {
      let bits = 0;
      const column = left + j;
      const columnEdge = edge(table.edges, column);
      if (j > 0) {
        const edgeBefore = edge(table.edges, column - 1);
        if (skip + EXTEND > pair + OPEN) bits |= 1 << GOES_ON;
        skip = Math.max(skip + EXTEND, pair + OPEN);
        if (longSkip > pair + edgeBefore) bits |= 2 << GOES_ON;
        longSkip = Math.max(longSkip, pair + edgeBefore);
      }
      const above = beforePut[j] as number;
      let put = (puts[j] as number) + EXTEND;
      if (put > above + OPEN) bits |= 4 << GOES_ON;
      else put = above + OPEN;
      let longPut = longPuts[j] as number;
      if (longPut > above + edgeAbove) bits |= 8 << GOES_ON;
      else longPut = above + edgeAbove;

      if (i === 0 && j === 0) pair = 0;
      else if (i === 0 || j === 0) pair = NEVER;
      else if (code === table.main[column - 1]) pair = diagonal + SAME;
      else if (table.others[column - 1]?.has(code)) pair = diagonal + SAME_AS_SOME;
      else if (mark !== marks[column - 1]) pair = diagonal + LETTER_FOR_MARK;
      else pair = diagonal + (mark ? MARK_FOR_MARK : LETTER_FOR_LETTER);

      let value = pair;
      let way = PAIR;
      if (skip > value) [value, way] = [skip, SKIP];
      if (longSkip + columnEdge > value) [value, way] = [longSkip + columnEdge, SKIP_LONG];
      bits |= way << BEFORE_PUT;
      beforePut[j] = value;
      if (put > value) [value, way] = [put, PUT];
      if (longPut + rowEdge > value) [value, way] = [longPut + rowEdge, PUT_LONG];
      trace[i * (width + 1) + j] = bits | way;
      diagonal = best[j] as number;
      [best[j], puts[j], longPuts[j]] = [value, put, longPut];
    }
  }
  return trace;
}
