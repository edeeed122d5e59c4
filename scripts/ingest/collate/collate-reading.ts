import type { Span } from '../../../src/schemas/span.ts';
import type { Letter } from './collate-letters.ts';
import { lettersAt, type Passage, textOf, type Witness } from './collate-passage.ts';
import type { Place } from './collate-place.ts';

/** What a witness prints at a place. */
export interface Reading {
  readonly witness: Witness;
  readonly isBase: boolean;
  readonly text: string;
  readonly span: Span;
  /** The text as collation compares it. */
  readonly key: string;
  /** A few letters of the witness before the place and after it. */
  readonly before: string;
  readonly after: string;
}

const BEFORE = 4;
const AFTER = 6;

/**
 * Reads a witness at a place. An empty reading gets the empty span where it would stand: before the
 * letter that follows, or after the one before where a paragraph ends between them.
 */
export function collateReading(passage: Passage, index: number, place: Place): Reading {
  const witness = passage.witnesses[index] as Witness;
  const letters = lettersAt(passage, index, place.start, place.end);
  const next = firstFrom(passage, index, place.start) + letters.length;
  const at = next - letters.length;
  return {
    witness,
    isBase: index === passage.base,
    text: textOf(letters),
    span:
      spanOf(letters) ??
      gapBetween(witness.letters[at - 1], witness.letters[next], opens(passage, place)),
    key: letters.map(({ key }) => key).join(''),
    before: textOf(witness.letters.slice(Math.max(0, at - BEFORE), at)),
    after: textOf(witness.letters.slice(next, next + AFTER)),
  };
}

function spanOf(letters: readonly Letter[]): Span | undefined {
  const [first, last] = [letters[0], letters.at(-1)];
  return first && last && [first.start, last.end];
}

function gapBetween(
  before: Letter | undefined,
  after: Letter | undefined,
  opensParagraph: boolean,
): Span {
  const at =
    after && (!before || opensParagraph || !after.opens) ? after.start : (before?.end ?? 0);
  return [at, at];
}

/** Whether what some witness prints at the place begins a paragraph. */
function opens(passage: Passage, { start, end }: Place): boolean {
  return passage.witnesses.some((_, i) => lettersAt(passage, i, start, end)[0]?.opens);
}

/** The index of the first letter of a witness that stands in a column or after it. */
function firstFrom({ table, witnesses }: Passage, witness: number, column: number): number {
  const cells = table.cells[witness] as Int32Array;
  for (let at = column; at < table.width; at++)
    if ((cells[at] as number) >= 0) return cells[at] as number;
  return witnesses[witness]?.letters.length ?? 0;
}
