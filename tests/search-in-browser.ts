import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openSearch, writeSearch } from '../scripts/bench/open-search.ts';
import type { Found } from '../scripts/bench/search-harness.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import type { Hit } from '../src/search/hit.ts';
import { makeContent } from './make-content.ts';

export interface OpenSearch {
  readonly page: Page;
  /** Where the page and its index lie. */
  readonly folder: string;
  /** What each query finds, the ids in the order of their letters. */
  find(queries: readonly string[]): Promise<Found[]>;
  /** The ids of what a query finds, the latest first. */
  list(query: string): Promise<string[]>;
}

/** Opens a page from disk that searches the hits as the search page does. It goes when the test ends. */
export async function searchInBrowser(
  hits: readonly Hit[],
  names: readonly string[] = [],
  partSize?: number,
): Promise<OpenSearch> {
  const folder = makeContent({});
  await writeSearch(hits, names, folder, partSize);
  const browser = await openChromium();
  onTestFinished(() => browser.close());
  const page = await openSearch(browser, folder);
  const ask = (queries: readonly string[]) => page.evaluate((all) => findAll(all), queries);
  return {
    ...{ page, folder },
    find: async (queries) =>
      (await ask(queries)).map((found) => ({ ...found, ids: found.ids.toSorted() })),
    list: async (query) => (await ask([query])).flatMap(({ ids }) => ids),
  };
}
