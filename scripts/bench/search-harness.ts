import { firstShown } from '../../src/search/first-shown.ts';
import { loadLexicon } from '../../src/search/load-lexicon.ts';
import { openEngine } from '../../src/search/open-engine.ts';
import { readFilters } from '../../src/search/read-filters.ts';
import { readTerms } from '../../src/search/read-terms.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { understandTerms } from '../../src/search/understand-terms.ts';

// What the search page does with a query, but for showing it.
const engine = openEngine();
const none = { holders: new Map(), chosen: new Map(), order: 'date' } as const;

async function find(query: string): Promise<Found> {
  const { terms, readings } = await understandTerms(engine, readTerms(query), loadLexicon);
  const { keys } = await searchRecords(engine, terms, none);
  const hits = await Promise.all(keys.map(engine.read));
  return { ids: hits.map(({ id }) => id), readings: readings.map(({ as }) => as) };
}

/** Takes as long as a page of results. Returns how long that is, in milliseconds. */
globalThis.timeQuery = async (query, filters) => {
  const begin = performance.now();
  const [{ terms }, holders] = await Promise.all([
    understandTerms(engine, readTerms(query), loadLexicon),
    readFilters(engine, new Map(filters)),
  ]);
  const asked = { holders, chosen: new Map(), order: 'relevance' } as const;
  const { keys } = await searchRecords(engine, terms, asked);
  await Promise.all(keys.slice(0, firstShown(keys.length)).map(engine.read));
  return { ms: performance.now() - begin, found: keys.length };
};

globalThis.findAll = async (queries) => {
  const found: Found[] = [];
  for (const query of queries) found.push(await find(query));
  return found;
};

export interface Found {
  /** The ids of the records, the latest first. */
  readonly ids: string[];
  /** How the terms were taken that no text holds as they stand. */
  readonly readings: string[];
}

declare global {
  var timeQuery: (
    query: string,
    filters: readonly (readonly [string, readonly string[]])[],
  ) => Promise<{ ms: number; found: number }>;
  var findAll: (queries: readonly string[]) => Promise<Found[]>;
}
