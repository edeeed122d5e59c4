import { collateEdge, edges } from './collate-edge.ts';
import type { Letter } from './collate-letters.ts';
import { countLetters, lettersAt, type Passage, type Witness } from './collate-passage.ts';

/** What one witness lacks, in the columns `[start, end)`. */
export interface Gap {
  /** The index of the witness that lacks it. */
  readonly lacking: number;
  readonly start: number;
  readonly end: number;
  /** Whether the witness breaks off here. */
  readonly brokenOff: boolean;
}

type Run = readonly [start: number, end: number];

// In Chinese characters: so much is a passage wherever it begins and ends, and so much where it is
// one clause or several. What is shorter, and no whole sentence, is a word that differs. Four Latin
// letters say about as much as one character.
const PASSAGE = 12;
const CLAUSE = 8;
const LATIN = 0.25;
// A witness may lose a letter or two at its end without being broken off.
const TAIL = 3;

/** Finds what a witness lacks where that is a clause or more, or a whole sentence. */
export function collateGaps(passage: Passage): Gap[] {
  return passage.witnesses.flatMap((_, lacking) =>
    emptyRuns(passage, lacking, [0, passage.table.width]).flatMap((run) =>
      gapsIn(run, lacking, passage),
    ),
  );
}

/** The runs of columns where a witness has no letter. */
function emptyRuns({ table }: Passage, witness: number, [start, end]: Run): Run[] {
  const cells = table.cells[witness] as Int32Array;
  const runs: Run[] = [];
  for (let from = start; from < end; from++) {
    if ((cells[from] as number) >= 0) continue;
    let to = from;
    while (to < end && (cells[to] as number) < 0) to++;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** What a witness lacks in a run: first what the fullest there prints, then what others add. */
function gapsIn(run: Run, lacking: number, passage: Passage): Gap[] {
  const { witnesses, table } = passage;
  const counts = witnesses.map((_, i) => countLetters(passage, i, ...run));
  const having = counts.indexOf(Math.max(...counts));
  const letters = lettersAt(passage, having, ...run);
  const all = (witnesses[having] as Witness).letters;
  const brokenOff = run[1] === table.width && isBrokenOff(witnesses[lacking] as Witness, letters);
  if (!brokenOff && !isPassage(letters, all)) return [];
  const cells = table.cells[having] as Int32Array;
  const start = cells.findIndex((letter, column) => column >= run[0] && letter >= 0);
  const end = cells.findLastIndex((letter, column) => column < run[1] && letter >= 0) + 1;
  const rest: Run[] = [[run[0], start], ...emptyRuns(passage, having, [start, end]), [end, run[1]]];
  return [
    { lacking, start, end, brokenOff },
    ...rest.filter(([from, to]) => from < to).flatMap((part) => gapsIn(part, lacking, passage)),
  ];
}

/** Whether a witness that lacks the end of a passage was broken off there, and did not end so. */
function isBrokenOff({ truncated, letters }: Witness, lacked: readonly Letter[]): boolean {
  return truncated || (lacked.length >= TAIL && letters.at(-1)?.ends !== 'sentence');
}

const isLatin = /\p{Script=Latin}/u;

/** Whether neighbouring letters of a witness are long enough, or whole enough, to be missed. */
function isPassage(letters: readonly Letter[], all: readonly Letter[]): boolean {
  const size = letters.reduce((sum, { key }) => sum + (isLatin.test(key) ? LATIN : 1), 0);
  if (size >= PASSAGE) return true;
  const [first, last] = [letters[0] as Letter, letters.at(-1) as Letter];
  const before = all[all.indexOf(first) - 1];
  const after = all[all.indexOf(last) + 1];
  const [opening, closing] = [collateEdge(before, first), collateEdge(last, after)];
  if (opening === edges.sentence && last.ends === 'sentence') return letters.length > 1;
  // Before the first letter nothing ends: what stands there may be a label.
  const isWhole = before !== undefined && opening > edges.nothing && closing > edges.nothing;
  return size >= CLAUSE && isWhole;
}
