import type { Hit } from './hit.ts';
import type { Term } from './read-terms.ts';

/** What the search page asks of an index, wherever the index comes from. Keys are the index's own. */
export interface Engine {
  /** The records in which the words of a term stand side by side, each with how near it is. */
  find(term: Term): Promise<ReadonlyMap<string, number>>;
  /** The records for which a filter has a value. */
  having(filter: string, value: string): Promise<ReadonlySet<string>>;
  read(key: string): Promise<Hit>;
}
