import type { Letter } from './collate-letters.ts';

/** Witnesses as far as they have been set side by side. */
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
  /** 1 for each place, before a column or after the last, where a clause may end or begin. */
  readonly edges: Uint8Array;
}

/** Sums up what the witnesses print, column by column. */
export function collateProfile(placed: readonly Placed[], width: number): Profile {
  const counts = Array.from({ length: width }, () => new Map<number, number>());
  const edges = new Uint8Array(width + 1);
  edges[0] = edges[width] = 1;
  for (const { letters, columns } of placed) {
    letters.forEach(({ key, opens }, i) => {
      const column = columns[i] as number;
      const code = key.codePointAt(0) as number;
      const count = counts[column] as Map<number, number>;
      count.set(code, (count.get(code) ?? 0) + 1);
      if (opens || endsClause(key)) edges[column] = 1;
      if (endsClause(key)) edges[column + 1] = 1;
    });
  }
  const ranked = counts.map((count) => [...count].sort(([a, n], [b, m]) => m - n || a - b));
  return {
    width,
    main: Int32Array.from(ranked, ([first]) => first?.[0] ?? 0),
    others: ranked.map((r) => (r.length > 1 ? new Set(r.slice(1).map(([c]) => c)) : undefined)),
    edges,
  };
}

function endsClause(key: string): boolean {
  return /[,。;:?!、]/.test(key);
}
