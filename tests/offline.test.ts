import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkCopy } from '../scripts/offline/check-copy.ts';
import { listFiles } from '../scripts/publish/list-files.ts';
import { buildSite } from './build-site.ts';
import { makeContent } from './make-content.ts';
import { openBrowser } from './open-browser.ts';
import { walkSite, watch } from './walk-site.ts';

// What a folder on a stick may be called.
const folder = mkdtempSync(join(tmpdir(), 'dawen 答问 #1-'));
const out = join(folder, '子 路径', 'dist');
let server: Server;
const bases = { http: '', disk: pathToFileURL(`${out}/`).href };

beforeAll(async () => {
  mkdirSync(join(out, '..'), { recursive: true });
  cpSync(join(inject('shared').folder, 'dist'), out, { recursive: true });
  const serve = sirv(folder);
  server = createServer((request, response) => serve(request, response)).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  bases.http = `http://localhost:${port}/${encodeURIComponent('子 路径')}/dist/`;
});

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const searches = [
  'q=台湾',
  'q=中国&order=date',
  'q=中国 发展 -台湾&year=2024',
  'q="自信、自立"',
  'q=zhongmei',
  'q=臺灣',
  'q=相互尊重和平共处',
  'topic=taiwan&speech=direct',
  'q=中国&view=lines&order=left',
  'q=没有这样的话',
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

describe('the site from a server and from disk', () => {
  const told = new Map<string, string[]>();

  it.each(['chrome', 'firefox'] as const)('in %s', { timeout: 600_000 }, async (name) => {
    const browser: Browser | null = await openBrowser(name);
    if (browser === null) return console.warn('Not walked in Firefox: there is none here.');
    try {
      for (const base of Object.values(bases)) {
        const walk = await walkSite(browser, base, listFiles(out));
        expect(walk.wrong).toEqual([]);
        expect(walk.pages).toBeGreaterThan(40);
        expect(walk.links).toBeGreaterThan(1_000);
        const page = await browser.newPage();
        const wrong: string[] = [];
        watch(page, base, wrong);
        const shown: string[] = [];
        for (const search of searches) shown.push(await readSearch(page, base, search));
        expect(wrong).toEqual([]);
        told.set(`${name} ${base}`, shown);
        await page.close();
      }
    } finally {
      await browser.close();
    }
    const [first, ...others] = told.values();
    expect(first?.[0]).toContain('台湾');
    for (const other of others) expect(other).toEqual(first);
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
