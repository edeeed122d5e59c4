import type { Engine } from './engine.ts';
import type { Hit } from './hit.ts';

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** `raw_url` is what the record was given as its address: a `Hit` as JSON. */
  data(): Promise<{ raw_url: string }>;
}

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

/** Opens the index that lies beside the page. Rejects where it cannot be loaded. */
export async function openEngine(): Promise<Engine> {
  if (location.protocol === 'file:') throw new Error('从磁盘打开时，浏览器不允许读取索引');
  const address = new URL('pagefind/pagefind.js', document.baseURI).href;
  const pagefind: Pagefind = await import(address);
  await pagefind.init();
  const known = new Map<string, PagefindResult>();
  const search = async (...query: Parameters<Pagefind['search']>) => {
    const { results } = await pagefind.search(...query);
    for (const result of results) known.set(result.id, result);
    return results;
  };
  return {
    find: async (term) => {
      const results = await search(`"${term.join(' ')}"`);
      return new Map(results.map(({ id, score }) => [id, score]));
    },
    having: async (filter, value) => {
      const results = await search(null, { filters: { [filter]: value } });
      return new Set(results.map(({ id }) => id));
    },
    read: async (key) => {
      const data = await known.get(key)?.data();
      if (!data) throw new Error(`no record ${key}`);
      return JSON.parse(data.raw_url) as Hit;
    },
  };
}
