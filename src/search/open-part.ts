import type { Result } from 'pagefind-module';
import type { Hit } from './hit.ts';
import { openIndex, type Search } from './open-index.ts';
import { unpackHit } from './pack-hit.ts';
import { pairsOf } from './pack-text.ts';
import { partLost } from './read-part.ts';

/** Records by their numbers in the part, and how near each is to what was asked. */
export type Answer = ReadonlyMap<number, number>;

/** One part of the index, which knows nothing of the others. */
export interface IndexPart {
  /** How many records it holds. Their numbers are the order in which they were given. */
  readonly count: number;
  /** The records that hold letters: `together`, side by side, or wherever they stand. */
  search(letters: readonly string[], together: boolean): Promise<Answer>;
  /** The records for which a filter has a value. */
  having(filter: string, value: string): Promise<Answer>;
  read(number: number): Promise<Hit>;
}

/**
 * Opens the part that lies in a folder. The first must be open before any other: two that open at
 * once would each start an engine, and lose one.
 */
export async function openPart(folder: string): Promise<IndexPart> {
  const pairs = await openNumbered(folder);
  const filters = new Map<string, Filter>();
  let letters: Promise<Numbered> | undefined;
  return {
    count: pairs.all.length,
    search: async (asked, together) => {
      if (asked.length === 1) letters ??= openNumbered(`${folder}letters/`);
      const { search, number } = asked.length === 1 && letters ? await letters : pairs;
      const words = (asked.length === 1 ? asked : pairsOf(asked)).join(' ');
      return number((await search(together ? `"${words}"` : words)).results);
    },
    having: async (name, value) => {
      const filter = filters.get(name) ?? openFilter(folder, name);
      filters.set(name, filter);
      if (!(await filter.values).has(value)) return new Map();
      return pairs.number((await filter.search(null, { filters: { [name]: value } })).results);
    },
    read: async (number) => {
      const data = await Promise.race([pairs.all[number]?.data(), partLost]);
      if (!data) throw new Error(`no record ${number} in ${folder}`);
      return unpackHit({ content: data.content, rest: data.raw_url });
    },
  };
}

/** An index whose records are known by their numbers. */
interface Numbered {
  readonly search: Search;
  readonly all: readonly Result[];
  number(results: readonly Result[]): Answer;
}

async function openNumbered(folder: string): Promise<Numbered> {
  const search = openIndex(folder);
  const { results: all } = await search(null);
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  const number = (results: readonly Result[]) => {
    const answer = new Map<number, number>();
    for (const { id, score } of results) answer.set(numbers.get(id) ?? -1, score);
    return answer;
  };
  return { search, all, number };
}

interface Filter {
  /** With each question Pagefind counts by every filter that an index has loaded: each has its own. */
  readonly search: Search;
  /** Those that a record of the part has: to ask for any other takes time, and finds nothing. */
  readonly values: Promise<ReadonlySet<string>>;
}

function openFilter(folder: string, name: string): Filter {
  const search = openIndex(folder);
  const values = search(null, { filters: { [name]: '' } }).then(
    ({ filters }) => new Set(Object.keys(filters[name] ?? {})),
  );
  return { search, values };
}
