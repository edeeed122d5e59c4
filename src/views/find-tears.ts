import type { DocumentRecord } from '../schemas/document.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { lineOf } from './line-of.ts';

/** One half of a torn sentence, seen from the other: the line where it stands, and why it is torn. */
export interface Tear {
  readonly line: number;
  readonly reason: SourceRecord['joins'][number]['reason'];
  readonly grounds: readonly string[];
  readonly sure: boolean;
}

export interface Tears {
  /** By the offset at which a left half ends: where the sentence takes up again. */
  readonly onward: ReadonlyMap<number, Tear>;
  /** By the offset at which a right half starts: where the sentence broke off. */
  readonly back: ReadonlyMap<number, Tear>;
}

/** Finds the torn sentences of a source. Those that a line's width alone breaks are not told. */
export function findTears({ joins }: Pick<SourceRecord, 'joins'>, document: DocumentRecord): Tears {
  const told = joins.filter(({ reason }) => reason !== 'hard-wrap');
  return {
    onward: new Map(
      told.map(({ right, left, ...why }) => [
        left[1],
        { ...why, line: lineOf(document, right[0]) },
      ]),
    ),
    back: new Map(
      told.map(({ right, left, ...why }) => [
        right[0],
        { ...why, line: lineOf(document, left[1] - 1) },
      ]),
    ),
  };
}
