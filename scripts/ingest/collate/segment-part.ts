import type { Segment } from '../../../src/schemas/event-collation.ts';
import type { Unit } from '../../../src/schemas/event-record.ts';
import type { Span } from '../../../src/schemas/span.ts';
import type { Letter } from './collate-letters.ts';
import { collatePassage, type Passage } from './collate-passage.ts';
import { collateSpans } from './collate-spans.ts';
import type { Part, SpacedWitness } from './read-parts.ts';

/** What the columns of a table have in common that belong to one segment. */
interface Column {
  readonly variant: number | null;
  readonly omissions: readonly number[];
  /** Which witnesses print a letter here: `1101`. */
  readonly printing: string;
  /** Whether a sentence of the base begins here. */
  readonly opens: boolean;
}

const closing = /[”’」』〉》）)\]]/;

/**
 * Cuts one part of a unit into segments: each variant is one, and what lies between is cut where a
 * witness falls silent or takes up again, and where a sentence of the base begins.
 */
export function segmentPart({ unit, witnesses }: Part): Segment[] {
  const passage = collatePassage(witnesses, unit.base);
  const columns = describeColumns(passage, unit);
  const segments: Segment[] = [];
  for (let start = 0; start < columns.length; ) {
    const column = columns[start] as Column;
    let end = start + 1;
    while (end < columns.length && continues(column, columns[end] as Column)) end++;
    const readings = witnesses.flatMap((witness, i) => {
      const reading = readColumns(witness, passage.table.cells[i]?.subarray(start, end));
      return reading ? [[witness.id, reading] as const] : [];
    });
    if (readings.length > 0)
      segments.push({
        readings: Object.fromEntries(readings),
        variant: column.variant,
        omissions: [...column.omissions],
      });
    start = end;
  }
  return segments;
}

function continues(first: Column, next: Column): boolean {
  if (first.variant !== next.variant || String(first.omissions) !== String(next.omissions))
    return false;
  return first.variant !== null || (first.printing === next.printing && !next.opens);
}

function readColumns(
  { letters, spaces, label }: SpacedWitness,
  cells: Int32Array | undefined,
): Segment['readings'][string] | null {
  const indices = Array.from(cells ?? []).filter((index) => index >= label);
  if (indices.length === 0) return null;
  const own = indices.map((index) => letters[index] as Letter);
  const text = indices.map((index, i) => `${spaces[index]}${own[i]?.text}`).join('');
  return { text, spans: collateSpans(own) };
}

function describeColumns(passage: Passage, unit: Unit): Column[] {
  const places = passage.witnesses.map((_, i) => placesOf(passage, i));
  const rangeOf = (source: string, spans: readonly Span[]) =>
    places[passage.witnesses.findIndex(({ id }) => id === source)]?.(spans) ?? [];
  const { width } = passage.table;
  const variants = new Array<number | null>(width).fill(null);
  const omissions = Array.from({ length: width }, (): number[] => []);
  unit.variants.forEach(({ readings, context }, v) => {
    // One that stands at two places has no words around it.
    if (context === '_') return;
    const columns = Object.entries(readings).flatMap(([source, { span }]) =>
      rangeOf(source, [span]),
    );
    for (const column of between(columns)) variants[column] = v;
  });
  unit.omissions.forEach(({ source, in: having, spans }, o) => {
    const takesPart =
      unit.exchanges[source] !== undefined || passage.witnesses.some(({ id }) => id === source);
    if (!takesPart) return;
    for (const column of between(rangeOf(having, spans))) omissions[column]?.push(o);
  });
  const opens = openings(passage);
  return variants.map((variant, column) => ({
    variant,
    omissions: omissions[column] ?? [],
    printing: passage.table.cells.map((cells) => ((cells[column] ?? -1) < 0 ? 0 : 1)).join(''),
    opens: opens.has(column),
  }));
}

/** Finds the columns of the letters that a witness has within spans. */
function placesOf({ table, witnesses }: Passage, witness: number) {
  const letters = witnesses[witness]?.letters ?? [];
  const columns = new Map<number, number>();
  table.cells[witness]?.forEach((cell, column) => {
    const letter = letters[cell];
    if (letter) columns.set(letter.start, column);
  });
  return (spans: readonly Span[]): number[] =>
    spans.flatMap(([start, end]) =>
      Array.from({ length: end - start }, (_, i) => columns.get(start + i) ?? []).flat(),
    );
}

function between(columns: readonly number[]): number[] {
  if (columns.length === 0) return [];
  const sorted = columns.toSorted((a, b) => a - b);
  const [first, last] = [sorted.at(0) as number, sorted.at(-1) as number];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The columns in which a sentence of the base begins. */
function openings({ table, witnesses, base }: Passage): ReadonlySet<number> {
  const index = Math.max(0, base);
  const letters = witnesses[index]?.letters ?? [];
  const columns = new Set<number>();
  table.cells[index]?.forEach((cell, column) => {
    const [before, letter] = [letters[cell - 1], letters[cell]];
    if (before?.ends === 'sentence' && letter && !letter.ends && !closing.test(letter.key))
      columns.add(column);
    else if (letter?.opens) columns.add(column);
  });
  return columns;
}
