import type { DocumentRecord } from '../schemas/document.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { type Cutting, cutAtEmendations, type Segment } from './cut-at-emendations.ts';
import { findTears, type Tear, type Tears } from './find-tears.ts';

/** A stretch of a line that lies in one block, as the page shows it. */
export interface Piece extends Segment {
  /** Whether a passage of this type and exchange begins here, after another. */
  readonly opens: boolean;
  /** The characters, cut where an editor would correct them; none where they are withheld. */
  readonly cuttings: readonly Cutting[];
  /** Where the sentence takes up again that is torn at the end of the piece. */
  readonly onward?: Tear | undefined;
  /** Where the sentence broke off that takes up again at the start of the piece. */
  readonly back?: Tear | undefined;
}

/** A line of a source, or a run of lines that its rights withhold whole. */
export interface Row {
  readonly first: number;
  readonly last: number;
  readonly withheld: boolean;
  readonly pieces: readonly Piece[];
}

/** Lays out, line by line, what the page of a source shows. */
export function layOutRows(
  source: Pick<SourceRecord, 'joins' | 'emendations'>,
  document: DocumentRecord,
): readonly Row[] {
  const tears = findTears(source, document);
  const rows: Row[] = [];
  let last: Segment | undefined;
  for (const { n, segments } of document.lines) {
    const pieces = segments.map((segment): Piece => {
      const opens = opensAfter(last, segment);
      if (segment.type !== 'blank') last = segment;
      const cuttings = cutAtEmendations(segment, source.emendations);
      return { ...segment, opens, cuttings, ...tearsOf(segment, tears) };
    });
    const withheld = pieces.length > 0 && pieces.every(({ text }) => text === null);
    const row = rows.at(-1);
    if (withheld && row?.withheld)
      rows[rows.length - 1] = { ...row, last: n, pieces: [...row.pieces, ...pieces] };
    else rows.push({ first: n, last: n, withheld, pieces });
  }
  return rows;
}

function opensAfter(last: Segment | undefined, { type, exchange }: Segment): boolean {
  return type !== 'blank' && (type !== last?.type || exchange !== last.exchange);
}

function tearsOf({ start, end }: Segment, { onward, back }: Tears): Pick<Piece, 'onward' | 'back'> {
  const between = (tears: ReadonlyMap<number, Tear>, from: number, to: number) =>
    [...tears].find(([place]) => from <= place && place <= to)?.[1];
  return { onward: between(onward, start + 1, end), back: between(back, start, end - 1) };
}
