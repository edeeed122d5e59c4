import type { Engine, Keys } from './engine.ts';
import { findTerm } from './find-term.ts';
import type { Term } from './term.ts';

/** More records than anyone reads are put by date alone: to rank them would take long. */
const mostRanked = 1_000;

/** The values of each filter, by its name. */
export type Filters = ReadonlyMap<string, readonly string[]>;

export type Order = 'relevance' | 'date';

export interface Findings {
  /** The records found, in the order asked for. */
  readonly keys: readonly string[];
  /** How many of them are exchanges. */
  readonly exchanges: number;
  /** By filter and value: how many there would be, were it chosen beside the other filters. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Finds the records that hold every term, and none that is left out, and for each filter with
 * chosen values have one of them. Without terms, all records. `offered` are the values to count.
 */
export async function searchRecords(
  engine: Engine,
  terms: readonly Term[],
  { offered, chosen, order }: { offered: Filters; chosen: Filters; order: Order },
): Promise<Findings> {
  const held = await holding(engine, terms);
  const having = await readFilters(engine, offered);
  const allows = (name: string, key: string) => {
    const values = chosen.get(name) ?? [];
    return values.length === 0 || values.some((value) => having.get(name)?.get(value)?.has(key));
  };
  const names = [...offered.keys()];
  const found = (except?: string) =>
    held.filter((key) => names.every((name) => name === except || allows(name, key)));
  const counts = new Map(
    [...having].map(([name, values]) => {
      const keys = new Set(found(name));
      const count = (set: Keys) => [...set].filter((key) => keys.has(key)).length;
      return [name, new Map([...values].map(([value, set]) => [value, count(set)]))];
    }),
  );
  const keys = order === 'date' ? found() : await byRelevance(engine, terms, found());
  const exchanges = await engine.having('kind', 'exchange');
  return { keys, exchanges: keys.filter((key) => exchanges.has(key)).length, counts };
}

/** The records that hold what is asked for and not what is left out, the latest first. */
async function holding(engine: Engine, terms: readonly Term[]): Promise<readonly string[]> {
  const all = await engine.byDate();
  const sets = await Promise.all(terms.map((term) => findTerm(engine, term)));
  return all.filter((key) => sets.every((set, i) => set.has(key) !== terms[i]?.excluded));
}

/** The nearest first, by the sum of what each term says; of those as near, in the order given. */
async function byRelevance(
  engine: Engine,
  terms: readonly Term[],
  keys: readonly string[],
): Promise<readonly string[]> {
  const asked = terms.filter(({ excluded }) => !excluded);
  if (asked.length === 0 || keys.length > mostRanked) return keys;
  const ranks = await Promise.all(
    asked.map(({ letters }) => engine.rank(letters.map(({ letter }) => letter))),
  );
  const score = (key: string) => ranks.reduce((sum, rank) => sum + (rank.get(key) ?? 0), 0);
  const scores = new Map(keys.map((key) => [key, score(key)]));
  return keys.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

async function readFilters(engine: Engine, offered: Filters) {
  const having = new Map<string, Map<string, Keys>>();
  for (const [name, values] of offered) {
    const sets = new Map<string, Keys>();
    for (const value of values) sets.set(value, await engine.having(name, value));
    having.set(name, sets);
  }
  return having;
}
