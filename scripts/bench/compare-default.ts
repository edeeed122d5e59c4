import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import type { Hit } from '../../src/search/hit.ts';
import { serveFolder } from '../publish/serve-folder.ts';
import { openSearch, writeSearch } from './open-search.ts';

export interface Scores {
  readonly queries: number;
  /** Of what a plain search finds, the share that was found; and the share of what was found. */
  readonly recall: number;
  readonly precision: number;
  /** How many queries were answered exactly. */
  readonly exact: number;
}

/** Compares Pagefind as it comes, and this search, with a plain search of the same texts. */
export async function compareDefault(
  browser: Browser,
  hits: readonly Hit[],
  folder: string,
): Promise<{ readonly pagefind: Scores; readonly dawen: Scores }> {
  const queries = listFragments(hits);
  await writeSearch(hits, [], folder);
  const page = await openSearch(browser, folder);
  const own = await page.evaluate((all) => findAll(all), queries);
  await page.close();
  const dawen = score(
    hits,
    queries,
    own.map(({ ids }) => ids),
  );
  return {
    pagefind: score(hits, queries, await searchDefault(browser, hits, folder, queries)),
    dawen,
  };
}

/** Runs of Chinese characters of 1 to 6, from all over the texts. */
function listFragments(hits: readonly Hit[]): string[] {
  const runs = hits.flatMap(
    ({ paragraphs }) => paragraphs.join('\n').match(/\p{Script=Han}{6,}/gu) ?? [],
  );
  return [...new Set(runs.map((run, i) => run.slice(i % 3, (i % 3) + 1 + (i % 6))))].slice(0, 500);
}

async function searchDefault(
  browser: Browser,
  hits: readonly Hit[],
  folder: string,
  queries: readonly string[],
): Promise<string[][]> {
  const { index } = await createIndex();
  for (const { id, paragraphs } of hits) {
    const content = `<html lang="zh"><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    await index?.addHTMLFile({ url: `/${id}`, content });
  }
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    mkdirSync(dirname(join(folder, 'default/pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'default/pagefind', path), content);
  }
  await index?.deleteIndex();
  writeFileSync(join(folder, 'default/index.html'), '<!doctype html><html lang="zh">');
  const page = await browser.newPage();
  await page.goto(`http://localhost:${await serveFolder(join(folder, 'default'), 46_300)}/`);
  return page.evaluate(async (all) => {
    const pagefind = await import(new URL('/pagefind/pagefind.js', location.href).href);
    const found: string[][] = [];
    for (const query of all) {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(
        results.map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      found.push(data.map(({ url }) => url.slice(1)));
    }
    return found;
  }, queries);
}

function score(
  hits: readonly Hit[],
  queries: readonly string[],
  found: readonly string[][],
): Scores {
  const sums = { held: 0, found: 0, right: 0, exact: 0 };
  for (const [i, query] of queries.entries()) {
    const held = hits.filter(({ paragraphs }) => paragraphs.some((text) => text.includes(query)));
    const ids = new Set(found[i]);
    const right = held.filter(({ id }) => ids.has(id)).length;
    sums.held += held.length;
    sums.found += ids.size;
    sums.right += right;
    if (right === held.length && right === ids.size) sums.exact++;
  }
  return {
    ...{ queries: queries.length, exact: sums.exact },
    ...{ recall: sums.right / sums.held, precision: sums.right / sums.found },
  };
}
