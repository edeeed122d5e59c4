import type { Hit } from './hit.ts';

/** Records by their numbers: 0 is the latest. */
export type Keys = ReadonlySet<number>;

/** What the search asks of an index. */
export interface Engine {
  /** Every record. */
  all(): Promise<Keys>;
  /** The records in which letters stand side by side. */
  find(letters: readonly string[]): Promise<Keys>;
  /** How near each record is that holds all the letters, wherever they stand. */
  rank(letters: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** The records for which a filter has a value. */
  having(filter: string, value: string): Promise<Keys>;
  read(key: number): Promise<Hit>;
}
