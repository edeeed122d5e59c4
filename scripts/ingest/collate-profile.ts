import { collateEdge, edges } from './collate-edge.ts';
import type { Letter } from './collate-letters.ts';

/** A witness as far as it has been set beside the others. */
export interface Placed {
  readonly letters: readonly Letter[];
  /** The column of each letter, rising. */
  readonly columns: Int32Array;
}

/** What stands in each column of a table, as the alignment of one more witness needs it. */
export interface Profile {
  readonly width: number;
  /** The key, as a code point, that most witnesses print in a column. */
  readonly main: Int32Array;
  /** What the others print there, where they differ. */
  readonly others: readonly (ReadonlySet<number> | undefined)[];
  /** 1 for each column whose main key is a mark. */
  readonly marks: Uint8Array;
  /** What ends before each column, and after the last: one of `edges`. */
  readonly edges: Uint8Array;
  /** The columns from which some witness goes straight on to a column over others; -1: its start. */
  readonly leaps: readonly (readonly number[])[];
}

/** Sums up what the witnesses print, column by column. */
export function collateProfile(placed: readonly Placed[], width: number): Profile {
  const counts = Array.from({ length: width }, () => new Map<number, number>());
  const leaps = Array.from({ length: width }, () => new Set<number>());
  const ends = new Uint8Array(width + 1);
  ends[0] = ends[width] = edges.sentence;
  for (const { letters, columns } of placed) {
    let before = -1;
    letters.forEach((letter, i) => {
      const column = columns[i] as number;
      const count = counts[column] as Map<number, number>;
      const code = letter.key.codePointAt(0) as number;
      count.set(code, (count.get(code) ?? 0) + 1);
      if (before < column - 1) leaps[column]?.add(before);
      const edge = collateEdge(letters[i - 1], letter);
      ends[before + 1] = Math.max(ends[before + 1] as number, edge);
      ends[column] = Math.max(ends[column] as number, edge);
      before = column;
    });
    ends[before + 1] = edges.sentence;
  }
  const ranked = counts.map((count) => [...count].sort(([a, n], [b, m]) => m - n || a - b));
  return {
    width,
    main: Int32Array.from(ranked, ([first]) => first?.[0] ?? 0),
    marks: Uint8Array.from(ranked, ([first]) => Number(isMark(first?.[0] ?? 0))),
    others: ranked.map((r) => (r.length > 1 ? new Set(r.slice(1).map(([c]) => c)) : undefined)),
    edges: ends,
    leaps: leaps.map((from) => [...from].sort((a, b) => a - b)),
  };
}

function isMark(code: number): boolean {
  return /[\p{P}\p{S}]/u.test(String.fromCodePoint(code));
}
