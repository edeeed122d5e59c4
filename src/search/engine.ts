import type { Hit } from './hit.ts';

/** The keys of records: the index's own. */
export type Keys = ReadonlySet<string>;

/** What the search asks of an index. */
export interface Engine {
  /** The records in which letters stand side by side. */
  find(letters: readonly string[]): Promise<Keys>;
  /** How near each record is that holds all the letters, wherever they stand. */
  rank(letters: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The records for which a filter has a value. */
  having(filter: string, value: string): Promise<Keys>;
  /** All records, the latest first. */
  byDate(): Promise<readonly string[]>;
  read(key: string): Promise<Hit>;
}
