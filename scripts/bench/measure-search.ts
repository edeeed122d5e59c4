import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Hit } from '../../src/search/hit.ts';
import { listFiles } from '../publish/list-files.ts';
import { openSearch, writeSearch } from './open-search.ts';

const queries = ['台湾', '中美关系', '引火烧身', '中国', '世界多极化', '2400亿美元', '发展', '的'];

export interface Measure {
  readonly answers: number;
  readonly files: number;
  readonly indexMB: number;
  readonly buildSeconds: number;
  /** As a server would send it, compressed: first the engine, then what the query itself loads. */
  readonly engineKB: number;
  readonly firstKB: number;
  readonly firstMs: number;
  /** Of each query after the first: how much it loads at most, and how long it takes. */
  readonly laterKB: number;
  readonly laterMs: number;
  readonly worstMs: number;
}

/** Measures the search of the hits in a browser. `folder` is for its files. */
export async function measureSearch(
  browser: Browser,
  hits: readonly Hit[],
  folder: string,
): Promise<Measure> {
  const begin = performance.now();
  await writeSearch(hits, [], folder);
  const buildSeconds = (performance.now() - begin) / 1000;
  const files = listFiles(join(folder, 'pagefind'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, 'pagefind', file)).size, 0);
  const filters = listFilters(hits);
  const runs: { ms: number; kb: number; engine: number }[] = [];
  let loaded: string[] = [];
  const page = await openSearch(browser, folder, (opened) => {
    opened.on('request', (request) => loaded.push(fileURLToPath(request.url())));
  });
  for (const query of queries) {
    const { ms } = await page.evaluate(([q, f]) => timeQuery(q, f), [query, filters] as const);
    const engine = loaded.filter((path) =>
      /\/(?:index\.html|x\.js|pagefind\/wasm[^/]*)$/.test(path),
    );
    const index = loaded.filter((path) => !engine.includes(path));
    runs.push({ ms, kb: sizeOf(index), engine: sizeOf(engine) });
    loaded = [];
  }
  await page.close();
  const [first = { ms: 0, kb: 0, engine: 0 }, ...later] = runs;
  const times = later.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...{ answers: hits.length, files: files.length, indexMB: bytes / 1e6, buildSeconds },
    ...{ engineKB: first.engine, firstKB: first.kb, firstMs: first.ms },
    laterKB: Math.max(...later.map(({ kb }) => kb)),
    laterMs: times[Math.floor(times.length / 2)] ?? 0,
    worstMs: times.at(-1) ?? 0,
  };
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000;
}

function listFilters(hits: readonly Hit[]): [string, string[]][] {
  const values = (of: (hit: Hit) => string | null | undefined) =>
    [...new Set(hits.map(of))].filter((value) => value != null);
  return [
    ['kind', values(({ kind }) => kind)],
    ['year', values(({ date }) => date?.slice(0, 4))],
    ['asker', values(({ asker }) => asker)],
    ['source', values(({ source }) => source)],
  ];
}
