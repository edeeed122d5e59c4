import { type Parting, refineParting } from './collate-partings.ts';

/** A place where the witnesses that are there do not all read the same. */
export interface Place {
  /** `[start, end)` in the columns of the table. */
  readonly start: number;
  readonly end: number;
  readonly parting: Parting;
  /** Whether every witness that is there has a punctuation mark. */
  readonly marks: boolean;
}

/** One place from the start of the first to the end of the second. */
export function joinPlaces(first: Place, second: Place): Place {
  const parting = refineParting(first.parting, second.parting);
  return { ...first, end: second.end, parting };
}
