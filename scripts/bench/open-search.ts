import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Hit } from '../../src/search/hit.ts';
import { buildSearchIndex } from '../publish/build-search-index.ts';
import { bundleFile } from '../publish/bundle-file.ts';
import { makeSearchFiles } from '../publish/make-search-files.ts';

const silent = { step() {}, tick() {}, done() {} };
const html =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><script src="x.js"></script>';

/** Writes the search of the hits into a folder, with a page that does what the search page does. */
export async function writeSearch(
  hits: readonly Hit[],
  names: readonly string[],
  folder: string,
): Promise<void> {
  for (const [path, text] of await makeSearchFiles(hits, names, silent)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const pagefind = (await buildSearchIndex(hits.slice(0, 1), silent)).get('pagefind.js');
  const modules = { 'pagefind-module': Buffer.from(pagefind ?? '').toString() };
  const script = await bundleFile('../scripts/bench/search-harness.ts', modules);
  writeFileSync(join(folder, 'x.js'), script);
  writeFileSync(join(folder, 'index.html'), html);
}

/** Opens that page from disk. `watch` is called before anything loads. */
export async function openSearch(
  browser: Browser,
  folder: string,
  watch: (page: Page) => void = () => {},
): Promise<Page> {
  const page = await browser.newPage();
  watch(page);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return page;
}
