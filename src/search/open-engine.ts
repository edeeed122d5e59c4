import { createInstance, type Options, type Result } from 'pagefind-module';
import type { Engine } from './engine.ts';
import { unpackHit } from './pack-hit.ts';
import { partLost } from './read-part.ts';

/** Opens the index that lies beside the page. What it is asked rejects where a part of it is lost. */
export function openEngine(): Engine {
  const pagefind = createInstance({ basePath: 'pagefind/', noWorker: true });
  const known = new Map<string, Result>();
  const asked = new Map<string, Promise<readonly Result[]>>();
  const search = (query: string | null, options: Options = {}) => {
    const question = JSON.stringify([query, options]);
    const answer = asked.get(question) ?? Promise.race([ask(query, options), partLost]);
    asked.set(question, answer);
    return answer;
  };
  const ask = async (query: string | null, options: Options) => {
    const { results } = await pagefind.search(query, options);
    for (const result of results) known.set(result.id, result);
    return results;
  };
  const keysOf = (results: readonly Result[]) => new Set(results.map(({ id }) => id));
  return {
    find: async (letters) => keysOf(await search(`"${letters.join(' ')}"`)),
    rank: async (letters) =>
      new Map((await search(letters.join(' '))).map(({ id, score }) => [id, score])),
    having: async (filter, value) => keysOf(await search(null, { filters: { [filter]: value } })),
    byDate: async () => [...keysOf(await search(null, { sort: { date: 'desc' } }))],
    read: async (key) => {
      const data = await Promise.race([known.get(key)?.data(), partLost]);
      if (!data) throw new Error(`no record ${key}`);
      return unpackHit({ content: data.content, rest: data.raw_url });
    },
  };
}
