import type { Engine, Keys } from './engine.ts';
import { findTerm } from './find-term.ts';
import type { Filters, Holders } from './read-filters.ts';
import type { Term } from './term.ts';

/** More records than anyone reads are put by date alone: to rank them would take long. */
const mostRanked = 1_000;

export type Order = 'relevance' | 'date';

export interface Findings {
  /** The records found, in the order asked for. */
  readonly keys: readonly number[];
  /** How many of them are exchanges. */
  readonly exchanges: number;
  /** By filter and value: how many there would be, were it chosen beside the other filters. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Finds the records that hold every term, and none that is left out, and for each filter with
 * chosen values have one of them. Without terms, all records. `holders` are of all values to count.
 */
export async function searchRecords(
  engine: Engine,
  terms: readonly Term[],
  { holders, chosen, order }: { holders: Holders; chosen: Filters; order: Order },
): Promise<Findings> {
  const held = await holding(engine, terms);
  const allowed = [...chosen].map(([name, values]) => {
    const sets = values.flatMap((value) => holders.get(name)?.get(value) ?? []);
    return { name, keys: sets.reduce((all, set) => all.union(set), new Set<number>()) };
  });
  const leave = (except?: string) =>
    allowed
      .filter(({ name }) => name !== except)
      .reduce((left, { keys }) => left.intersection(keys), held);
  const found = leave();
  const counts = [...holders].map(([name, values]) => {
    const keys = chosen.has(name) ? leave(name) : found;
    return [
      name,
      new Map([...values].map(([value, set]) => [value, countShared(keys, set)])),
    ] as const;
  });
  const byDate = [...found].sort((a, b) => a - b);
  return {
    keys: order === 'date' ? byDate : await byRelevance(engine, terms, byDate),
    exchanges: countShared(found, await engine.having('kind', 'exchange')),
    counts: new Map(counts),
  };
}

/** The records that hold what is asked for and not what is left out. */
async function holding(engine: Engine, terms: readonly Term[]): Promise<Keys> {
  const sets = await Promise.all(terms.map((term) => findTerm(engine, term)));
  return sets.reduce(
    (keys, set, i) => (terms[i]?.excluded ? keys.difference(set) : keys.intersection(set)),
    await engine.all(),
  );
}

/** The nearest first, by the sum of what each term says; of those as near, in the order given. */
async function byRelevance(
  engine: Engine,
  terms: readonly Term[],
  keys: readonly number[],
): Promise<readonly number[]> {
  const asked = terms.filter(({ excluded }) => !excluded);
  if (asked.length === 0 || keys.length > mostRanked) return keys;
  const ranks = await Promise.all(
    asked.map(({ letters }) => engine.rank(letters.map(({ letter }) => letter))),
  );
  const score = (key: number) => ranks.reduce((sum, rank) => sum + (rank.get(key) ?? 0), 0);
  const scores = new Map(keys.map((key) => [key, score(key)]));
  return keys.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** Without a set of them, which takes far longer to make than to count. */
function countShared(one: Keys, other: Keys): number {
  let shared = 0;
  for (const key of other) if (one.has(key)) shared++;
  return shared;
}
