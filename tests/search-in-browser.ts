import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { provideBrowser } from '../scripts/find-browser.ts';
import { buildSearchIndex } from '../scripts/publish/build-search-index.ts';
import { bundleFile } from '../scripts/publish/bundle-file.ts';
import { makeSearchFiles } from '../scripts/publish/make-search-files.ts';
import type { Hit } from '../src/search/hit.ts';
import { makeContent } from './make-content.ts';
import type { Found } from './search-harness.ts';

const silent = { step() {}, tick() {}, done() {} };

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
  for (const [path, text] of await makeSearchFiles(hits, names, silent)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const pagefind = (await buildSearchIndex(hits.slice(0, 1), silent)).get('pagefind.js');
  const modules = { 'pagefind-module': Buffer.from(pagefind ?? '').toString() };
  writeFileSync(join(folder, 'x.js'), await bundleFile('../tests/search-harness.ts', modules));
  const html =
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><script src="x.js"></script>';
  writeFileSync(join(folder, 'index.html'), html);
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return { page, folder, find: (queries) => page.evaluate((all) => findAll(all), queries) };
}
