import type { Unit } from '../../src/schemas/event-record.ts';
import { endsSentence } from './collate-edge.ts';
import type { Letter } from './collate-letters.ts';
import { lettersAt, type Passage, textOf, type Witness } from './collate-passage.ts';
import { collateSpans } from './collate-spans.ts';

// A clause is seldom shorter. What is shorter, and no whole sentence, is a word that differs.
const CLAUSE = 12;
// A witness may lose a letter or two at its end without being broken off.
const TAIL = 3;
// How much of the fullest text the base must have to be the one that is quoted.
const NEARLY = 0.9;

/** A passage that one witness lacks. */
export interface Gap {
  /** The index of the witness that lacks it. */
  readonly lacking: number;
  /** `[start, end)` in the columns of the table. */
  readonly start: number;
  readonly end: number;
  readonly omission: Unit['omissions'][number];
}

type Run = readonly [start: number, end: number];

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

/** What one witness lacks in a run, each gap as the witness that has most of it prints it. */
function gapsIn(run: Run, lacking: number, passage: Passage): Gap[] {
  const { witnesses, table } = passage;
  const having = fullestIn(run, passage);
  const source = witnesses[having] as Witness;
  const lacker = witnesses[lacking] as Witness;
  const letters = lettersAt(passage, having, ...run);
  const before = source.letters[source.letters.indexOf(letters[0] as Letter) - 1];
  const brokenOff = run[1] === table.width && isBrokenOff(lacker, letters);
  if (!brokenOff && !isClause(letters, before)) return [];
  const cells = table.cells[having] as Int32Array;
  const start = cells.findIndex((letter, column) => column >= run[0] && letter >= 0);
  const end = cells.findLastIndex((letter, column) => column < run[1] && letter >= 0) + 1;
  const rest = [
    [run[0], start] as const,
    ...emptyRuns(passage, having, [start, end]),
    [end, run[1]] as const,
  ];
  const omission = {
    source: lacker.id,
    in: source.id,
    spans: collateSpans(letters),
    text: textOf(letters),
    chars: letters.length,
    why: brokenOff ? ('truncated' as const) : ('cut' as const),
  };
  return [
    { lacking, start, end, omission },
    ...rest.filter(([from, to]) => from < to).flatMap((part) => gapsIn(part, lacking, passage)),
  ];
}

/** The witness that has most letters in a run: the base, unless another has many more. */
function fullestIn([start, end]: Run, { table, base }: Passage): number {
  const counts = table.cells.map((cells) =>
    cells.subarray(start, end).reduce((count, letter) => count + Number(letter >= 0), 0),
  );
  const most = Math.max(...counts);
  return (counts[base] ?? 0) >= most * NEARLY ? base : counts.indexOf(most);
}

/** Whether a witness that lacks the end of a passage was broken off there, and did not end so. */
function isBrokenOff({ truncated, letters }: Witness, lacked: readonly Letter[]): boolean {
  return truncated || (lacked.length >= TAIL && !endsSentence(letters.at(-1)));
}

function isClause(letters: readonly Letter[], before: Letter | undefined): boolean {
  if (letters.length >= CLAUSE) return true;
  const begins = letters[0]?.opens || before === undefined || endsSentence(before);
  return begins && letters.length > 1 && endsSentence(letters.at(-1));
}
