import { collateEdge, edges } from './collate-edge.ts';
import { collateFold } from './collate-fold.ts';
import type { Letter } from './collate-letters.ts';

/** A witness as far as it has been set beside the others. */
export interface Placed {
  readonly letters: readonly Letter[];
  /** The column of each letter, rising. */
  readonly columns: Int32Array;
  /** Its runs of letters, as `collatePins` compares them. */
  readonly runs: readonly string[];
}

/** What stands in each column of a table, as the alignment of one more witness needs it. */
export interface Profile {
  readonly width: number;
  /** The code of the key that most witnesses print in a column. */
  readonly main: Int32Array;
  /** What the others print there, where they differ. */
  readonly others: readonly (ReadonlySet<number> | undefined)[];
  /** 1 for each column whose main key is a mark. */
  readonly marks: Uint8Array;
  /** What ends before each column, and after the last: one of `edges`. */
  readonly edges: Uint8Array;
  /** The columns from which some witness goes straight on to a column over others; -1: its start. */
  readonly leaps: readonly (readonly number[] | undefined)[];
}

/** Sums up what the witnesses print, column by column. */
export function collateProfile(
  placed: readonly Pick<Placed, 'letters' | 'columns'>[],
  width: number,
): Profile {
  return { width, ...countKeys(placed, width), ...findEdges(placed, width) };
}

function countKeys(
  placed: readonly Pick<Placed, 'letters' | 'columns'>[],
  width: number,
): Pick<Profile, 'main' | 'others' | 'marks'> {
  const main = new Int32Array(width);
  const times = new Int32Array(width);
  const rest = new Map<number, Map<number, number>>();
  for (const { letters, columns } of placed) {
    letters.forEach(({ code }, i) => {
      const column = columns[i] as number;
      if (times[column] === 0) main[column] = code;
      if (main[column] === code) times[column] = (times[column] as number) + 1;
      else {
        const counts = rest.get(column) ?? new Map<number, number>();
        rest.set(column, counts.set(code, (counts.get(code) ?? 0) + 1));
      }
    });
  }
  const others: (ReadonlySet<number> | undefined)[] = Array.from({ length: width });
  for (const [column, counts] of rest) {
    counts.set(main[column] as number, times[column] as number);
    const [first, ...less] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
    main[column] = first?.[0] ?? 0;
    others[column] = new Set(less.map(([code]) => code));
  }
  const marks = Uint8Array.from(main, (code) =>
    Number(collateFold(String.fromCodePoint(code)).isMark),
  );
  return { main, others, marks };
}

function findEdges(
  placed: readonly Pick<Placed, 'letters' | 'columns'>[],
  width: number,
): Pick<Profile, 'edges' | 'leaps'> {
  const leaps: (number[] | undefined)[] = Array.from({ length: width });
  const ends = new Uint8Array(width + 1);
  ends[0] = ends[width] = edges.sentence;
  for (const { letters, columns } of placed) {
    let before = -1;
    letters.forEach((letter, i) => {
      const column = columns[i] as number;
      const edge = collateEdge(letters[i - 1], letter);
      ends[before + 1] = Math.max(ends[before + 1] as number, edge);
      ends[column] = Math.max(ends[column] as number, edge);
      if (before < column - 1 && !leaps[column]?.includes(before))
        leaps[column] = [...(leaps[column] ?? []), before];
      before = column;
    });
    ends[before + 1] = edges.sentence;
  }
  return { edges: ends, leaps };
}
