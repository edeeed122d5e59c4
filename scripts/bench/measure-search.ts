import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Hit } from '../../src/search/hit.ts';
import { listFiles } from '../publish/list-files.ts';
import { openSearch, writeSearch } from './open-search.ts';

/** What one reader may ask in turn, from the rare to the commonest words. */
const session = ['台湾', '中美关系', '引火烧身', '中国', '世界多极化', '2400亿美元', '发展'];
/** The hardest of all: one letter, the commonest. */
const letter = '的';

export interface Measure {
  readonly answers: number;
  readonly files: number;
  readonly indexMB: number;
  readonly buildSeconds: number;
  /** Beyond the page, as a server would send it, compressed: the engine alone, and all of it. */
  readonly engineKB: number;
  readonly firstKB: number;
  readonly firstMs: number;
  /** Of the queries of a session after the first: the middle and the slowest. */
  readonly laterMs: number;
  readonly worstMs: number;
  /** Everything that the session loads, the engine too. */
  readonly sessionKB: number;
  readonly letterMs: number;
  readonly letterKB: number;
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
  let loaded: string[] = [];
  const page = await openSearch(browser, folder, (opened) => {
    opened.on('request', (request) => loaded.push(fileURLToPath(request.url())));
  });
  const run = async (query: string) => {
    const { ms } = await page.evaluate(([q, f]) => timeQuery(q, f), [query, filters] as const);
    const kb = sizeOf(loaded);
    const engineKB = sizeOf(loaded.filter((path) => /\/(?:search\.js|wasm[^/]*)$/.test(path)));
    loaded = [];
    return { ms, kb, engineKB };
  };
  const first = await run(session[0] ?? '');
  const later: { ms: number; kb: number }[] = [];
  for (const query of session.slice(1)) later.push(await run(query));
  const one = await run(letter);
  await page.close();
  const times = later.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...{ answers: hits.length, files: files.length, indexMB: bytes / 1e6, buildSeconds },
    ...{ engineKB: first.engineKB, firstKB: first.kb, firstMs: first.ms },
    laterMs: times[Math.floor(times.length / 2)] ?? 0,
    worstMs: times.at(-1) ?? 0,
    sessionKB: later.reduce((sum, { kb }) => sum + kb, first.kb),
    ...{ letterMs: one.ms, letterKB: one.kb },
  };
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000;
}

/** The choices that the search page would offer. */
function listFilters(hits: readonly Hit[]): [string, string[]][] {
  const values = (of: (hit: Hit) => readonly (string | null | undefined)[]) =>
    [...new Set(hits.flatMap(of))].filter((value) => value != null);
  return [
    ['kind', values(({ kind }) => [kind])],
    ['topic', values(({ topics }) => topics)],
    ['year', values(({ date }) => [date?.slice(0, 4)])],
    ['asker', values(({ asker }) => [asker])],
    ['speaker', values(({ speaker }) => [speaker])],
    ['speech', values(({ speech }) => [speech])],
    ['source', values(({ source }) => [source])],
  ];
}
