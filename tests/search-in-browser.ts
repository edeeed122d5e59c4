import { chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openSearch, writeSearch } from '../scripts/bench/open-search.ts';
import type { Found } from '../scripts/bench/search-harness.ts';
import { provideBrowser } from '../scripts/find-browser.ts';
import type { Hit } from '../src/search/hit.ts';
import { makeContent } from './make-content.ts';

export interface OpenSearch {
  readonly page: Page;
  /** Where the page and its index lie. */
  readonly folder: string;
  find(queries: readonly string[]): Promise<Found[]>;
}

/** Opens a page from disk that searches the hits as the search page does. It goes when the test ends. */
export async function searchInBrowser(
  hits: readonly Hit[],
  names: readonly string[] = [],
): Promise<OpenSearch> {
  const folder = makeContent({});
  await writeSearch(hits, names, folder);
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  onTestFinished(() => browser.close());
  const page = await openSearch(browser, folder);
  return { page, folder, find: (queries) => page.evaluate((all) => findAll(all), queries) };
}
