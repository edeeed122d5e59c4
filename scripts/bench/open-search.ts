import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Hit } from '../../src/search/hit.ts';
import { makeSearchFiles } from '../publish/make-search-files.ts';

const silent = { step() {}, tick() {}, done() {} };
const html =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><script src="search.js"></script>';

/** Writes the search of the hits into a folder, with a page that does what the search page does. */
export async function writeSearch(
  hits: readonly Hit[],
  names: readonly string[],
  folder: string,
  partSize?: number,
): Promise<void> {
  const entry = '../scripts/bench/search-harness.ts';
  const files = await makeSearchFiles(hits, names, silent, { entry, partSize });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
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
