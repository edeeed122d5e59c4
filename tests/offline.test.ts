import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkCopy } from '../scripts/offline/check-copy.ts';
import { listFiles } from '../scripts/publish/list-files.ts';
import { buildSite } from './build-site.ts';
import { makeContent } from './make-content.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import { clickLink, type Walk, walkSite, watch } from './walk-site.ts';

// What a folder on a stick may be called.
const folder = mkdtempSync(join(tmpdir(), 'dawen 答问 #1-'));
const out = join(folder, '子 路径', 'dist');
let served: Served;
const bases = { http: '', disk: pathToFileURL(`${out}/`).href };

beforeAll(async () => {
  mkdirSync(join(out, '..'), { recursive: true });
  cpSync(join(inject('shared').folder, 'dist'), out, { recursive: true });
  served = await serveFolder(folder);
  bases.http = `${served.address}/${encodeURIComponent('子 路径')}/dist/`;
});

afterAll(() => {
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is asked, and what must be marked where the first result leads. */
const searches: readonly { search: string; marks?: string }[] = [
  { search: 'q=台湾', marks: '台湾' },
  { search: 'q=中国&order=date', marks: '中国' },
  { search: 'q=中国 发展 -台湾&year=2024', marks: '发展' },
  { search: 'q="相互尊重、和平共处"', marks: '相互尊重、和平共处' },
  { search: 'q=zhongmei', marks: '中美' },
  { search: 'q=臺灣', marks: '台湾' },
  { search: 'q=相互尊重和平共处', marks: '相互尊重、和平共处' },
  { search: 'topic=taiwan&speech=direct' },
  { search: 'q=中国&view=lines&order=left', marks: '中国' },
  { search: 'q=没有这样的话' },
];

/** What the search page shows for an address, as text. */
async function readSearch(page: Page, base: string, search: string): Promise<string> {
  await page.goto(`${base}search.html?${encodeURI(search)}`);
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-result-count]')?.dataset.resultCount !== '',
  );
  return page.evaluate(() => {
    const shown = ['[data-status]', '[data-advice]', '[data-tally]', '[data-results]'];
    return shown.map((part) => document.querySelector(part)?.textContent ?? '').join('\n');
  });
}

/** Clicks the first result that the search page shows. Returns what is marked where it leads. */
async function followResult(page: Page): Promise<string[]> {
  const link = await page.$eval('[data-results] a', (first) => (first as HTMLAnchorElement).href);
  await clickLink(page, link);
  return page.evaluate(() => {
    const place = document.querySelector(':target');
    if (!place?.checkVisibility()) throw new Error(`${location.href} does not show that place`);
    return [...place.querySelectorAll('mark')].map(({ textContent }) => textContent);
  });
}

interface Found {
  readonly walk: Walk;
  /** What each search shows; and what is marked where its first result leads. */
  readonly shown: readonly string[];
  readonly marked: readonly (readonly string[])[];
  readonly wrong: readonly string[];
}

async function walkAndSearch(browser: Browser, base: string): Promise<Found> {
  const walk = await walkSite(browser, base, listFiles(out));
  const page = await openPage(browser);
  const wrong: string[] = [];
  watch(page, base, wrong);
  const shown: string[] = [];
  const marked: string[][] = [];
  for (const { search, marks } of searches) {
    shown.push(await readSearch(page, base, search));
    if (marks) marked.push(await followResult(page));
  }
  await page.close();
  return { walk, shown, marked, wrong };
}

describe('the site from a server and from disk', () => {
  const told: (readonly string[])[] = [];

  it.each(['chrome', 'firefox'] as const)('in %s', { timeout: 600_000 }, async (name) => {
    const browser: Browser | null = await openBrowser(name);
    if (browser === null) return console.warn('Not walked in Firefox: there is none here.');
    try {
      const both = Object.values(bases).map((base) => walkAndSearch(browser, base));
      for (const { walk, shown, marked, wrong } of await Promise.all(both)) {
        expect([...walk.wrong, ...wrong]).toEqual([]);
        expect(walk.pages).toBeGreaterThan(40);
        expect(walk.clicked).toBeGreaterThan(20);
        expect(walk.links).toBeGreaterThan(1_000);
        const expected = searches.flatMap(({ marks }) => marks ?? []);
        for (const [i, text] of expected.entries()) expect(marked[i]).toContain(text);
        told.push(shown);
      }
    } finally {
      await browser.close();
    }
    expect(told[0]?.[0]).toContain('台湾');
    for (const shown of told) expect(shown).toEqual(told[0]);
  });
});

describe('the ZIP', () => {
  const unpack = () => {
    const files = Object.entries(unzipSync(readFileSync(join(out, 'dawen.zip'))));
    const copy = makeContent(Object.fromEntries(files));
    return { copy, names: files.map(([name]) => name) };
  };

  it('holds the whole site and a page that opens it', () => {
    const { copy, names } = unpack();
    expect(names).toContain('打开我.html');
    expect(readFileSync(join(copy, '打开我.html'), 'utf8')).toContain('url=dawen/index.html');
    const { checked, faults, build } = checkCopy(copy);
    expect(faults).toEqual([]);
    expect(checked).toBe(names.length - 2);
    expect(readFileSync(join(copy, 'dawen/index.html'), 'utf8')).toContain(`>${build}<`);
  });

  it('shows what differs in a copy', () => {
    const { copy } = unpack();
    writeFileSync(join(copy, 'dawen/about.html'), 'x');
    writeFileSync(join(copy, 'dawen/new.html'), 'x');
    rmSync(join(copy, 'dawen/404.html'));
    expect(checkCopy(copy).faults.map((fault) => fault.split(':')[0])).toEqual([
      '404.html file-missing',
      'about.html file-changed',
      'new.html file-added',
    ]);
  });

  it('is the same for the same content', () => {
    const content = makeContent({});
    for (const name of ['sources', 'topics', 'site.yaml']) {
      cpSync(join('content', name), join(content, name), { recursive: true });
    }
    const built = buildSite(content, join(content, 'dist'));
    expect(built.status, built.printed).toBe(0);
    const zip = (of: string) => readFileSync(join(of, 'dawen.zip'));
    expect(zip(join(content, 'dist')).equals(zip(out))).toBe(true);
  });
});
