import type { CollatedPassage, Segment } from '../schemas/event-collation.ts';
import type { Unit } from '../schemas/event-record.ts';
import type { Span } from '../schemas/span.ts';

/** Words of one witness in a row. */
interface LinedPiece {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly variant: boolean;
  readonly suspect: boolean;
}

/** What a witness prints in a row; nothing where it has none of it. */
export interface LinedCell {
  readonly source: string;
  readonly pieces: readonly LinedPiece[];
  /** Whether it prints, letter for letter but for width, what the base prints. */
  readonly same: boolean;
  /** Whether something of the row is lacking, and whether the witness breaks off. */
  readonly lacks: 'nothing' | 'cut' | 'truncated';
}

const sentenceEnd = /[。！？!?…][”’』」"]*$/;

/** Sets the witnesses of one passage side by side, a row for each sentence of the base. */
export function lineUp(
  { segments }: CollatedPassage,
  unit: Unit,
  sources: readonly string[],
): readonly (readonly LinedCell[])[] {
  return rowsOf(segments, unit.base).map((row) =>
    sources.map((source) => ({
      source,
      pieces: joinPieces(row, unit, source),
      same: row.every(({ readings, variant }) => agrees(readings, variant, source, unit.base)),
      lacks: lackIn(row, unit, source),
    })),
  );
}

function rowsOf(segments: readonly Segment[], base: string): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  let ended = true;
  for (const segment of segments) {
    if (ended) rows.push([]);
    rows.at(-1)?.push(segment);
    const { text } = segment.readings[base] ?? {};
    ended = text === undefined ? false : sentenceEnd.test(text);
  }
  return rows;
}

function agrees(
  readings: Segment['readings'],
  variant: number | null,
  source: string,
  base: string,
): boolean {
  return source === base || (variant === null && !readings[source] === !readings[base]);
}

function joinPieces(row: readonly Segment[], unit: Unit, source: string): LinedPiece[] {
  const pieces: LinedPiece[] = [];
  for (const { readings, variant: index } of row) {
    const reading = readings[source];
    if (!reading) continue;
    const variant = index === null ? undefined : unit.variants[index];
    const last = pieces.at(-1);
    const suspect = variant?.suspect === source;
    if (last && !last.variant && !variant)
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + reading.text,
        spans: [...last.spans, ...reading.spans],
      };
    else pieces.push({ ...reading, variant: variant !== undefined, suspect });
  }
  return pieces;
}

function lackIn(row: readonly Segment[], unit: Unit, source: string): LinedCell['lacks'] {
  const lacks = row
    .filter(({ readings }) => !readings[source])
    .flatMap(({ omissions }) => omissions.map((o) => unit.omissions[o]))
    .filter((omission) => omission?.source === source);
  if (lacks.length === 0) return 'nothing';
  return lacks.some((omission) => omission?.why === 'truncated') ? 'truncated' : 'cut';
}
