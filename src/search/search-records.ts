import type { Engine } from './engine.ts';
import type { Term } from './read-terms.ts';

/** The values of each filter, by its name. */
export type Filters = ReadonlyMap<string, readonly string[]>;

export interface Findings {
  /** The records found, the nearest first. */
  readonly keys: readonly string[];
  /** How many of them are exchanges. */
  readonly exchanges: number;
  /** By filter and value: how many there would be, were it chosen beside the other filters. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Finds the records that hold every term and, for each filter with chosen values, have one of
 * them. `offered` are the values to count.
 */
export async function searchRecords(
  engine: Engine,
  terms: readonly Term[],
  offered: Filters,
  chosen: Filters,
): Promise<Findings> {
  const scores = await intersect(engine, terms);
  const having = await readFilters(engine, offered);
  const allows = (name: string, key: string) => {
    const values = chosen.get(name) ?? [];
    return values.length === 0 || values.some((value) => having.get(name)?.get(value)?.has(key));
  };
  const names = [...offered.keys()];
  const found = (except?: string) =>
    [...scores.keys()].filter((key) => names.every((n) => n === except || allows(n, key)));
  const counts = new Map(
    [...having].map(([name, values]) => {
      const keys = found(name);
      const count = (set: ReadonlySet<string>) => keys.filter((key) => set.has(key)).length;
      return [name, new Map([...values].map(([value, set]) => [value, count(set)]))];
    }),
  );
  const keys = found().sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const exchanges = await engine.having('kind', 'exchange');
  return { keys, exchanges: keys.filter((key) => exchanges.has(key)).length, counts };
}

/** The records that hold every term, each with the sum of its scores. */
async function intersect(engine: Engine, terms: readonly Term[]): Promise<Map<string, number>> {
  const [first, ...others] = await Promise.all(terms.map((term) => engine.find(term)));
  const scores = new Map<string, number>();
  for (const [key, score] of first ?? []) {
    if (!others.every((other) => other.has(key))) continue;
    scores.set(
      key,
      others.reduce((sum, other) => sum + (other.get(key) ?? 0), score),
    );
  }
  return scores;
}

async function readFilters(engine: Engine, offered: Filters) {
  const having = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [name, values] of offered) {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const value of values) sets.set(value, await engine.having(name, value));
    having.set(name, sets);
  }
  return having;
}
