import type { Engine, Keys } from './engine.ts';

/** Values of filters, by the names of the filters. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** By filter and value: the records that have it. */
export type Holders = ReadonlyMap<string, ReadonlyMap<string, Keys>>;

/** Asks which records have each value. */
export async function readFilters(engine: Engine, filters: Filters): Promise<Holders> {
  const read = [...filters].map(async ([name, values]) => {
    const sets = values.map(async (value) => [value, await engine.having(name, value)] as const);
    return [name, new Map(await Promise.all(sets))] as const;
  });
  return new Map(await Promise.all(read));
}
