import type { Letter } from './collate-letters.ts';
import { collateTable, type Table } from './collate-table.ts';

/** One source of an event as the collation of a passage sees it. */
export interface Witness {
  readonly id: string;
  /** The decoded source. */
  readonly source: string;
  readonly letters: readonly Letter[];
  /** Whether it tells the passage in the third person. */
  readonly reported: boolean;
  /** Whether its source is known to break the passage off. */
  readonly truncated: boolean;
  readonly speaker: string | null;
}

/** A passage of an event: every witness that prints some of it, set side by side. */
export interface Passage {
  readonly witnesses: readonly Witness[];
  readonly table: Table;
  /** The index of the witness whose text a page prints; -1 where it prints nothing of it. */
  readonly base: number;
}

/** Sets the witnesses of a passage side by side. */
export function collatePassage(witnesses: readonly Witness[], base: string): Passage {
  return {
    witnesses,
    table: collateTable(witnesses.map(({ letters }) => letters)),
    base: witnesses.findIndex(({ id }) => id === base),
  };
}

/** The letters of one witness in the columns `[start, end)`. */
export function lettersAt(
  { witnesses, table }: Passage,
  witness: number,
  start: number,
  end: number,
): Letter[] {
  const cells = table.cells[witness]?.subarray(start, end) ?? [];
  const letters = witnesses[witness]?.letters ?? [];
  return Array.from(cells).flatMap((index) => letters[index] ?? []);
}

/** How many letters a witness has in the columns `[start, end)`. */
export function countLetters(
  { table }: Passage,
  witness: number,
  start: number,
  end: number,
): number {
  const cells = table.cells[witness]?.subarray(start, end) ?? [];
  let count = 0;
  for (const letter of cells) if (letter >= 0) count++;
  return count;
}

/** What letters read. */
export function textOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}
