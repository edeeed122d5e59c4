import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { provideBrowser } from '../scripts/find-browser.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';

const { folder } = inject('shared');
const out = join(folder, 'dist');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let browser: Browser;
let server: Server;
let http = '';
const disk = () => pathToFileURL(`${out}/`).href;

beforeAll(async () => {
  const serve = sirv(folder);
  server = createServer((request, response) => serve(request, response)).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  // Not at the root: a site may be published under any path.
  http = `http://localhost:${(server.address() as AddressInfo).port}/dist/`;
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  browser = await chromium.launch({ executablePath: provideBrowser(), args });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page and runs `look` on it; every error and every request that fails or leaves is told. */
async function open(
  url: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`),
  );
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const own =
      request.url().startsWith(http) ||
      request.url().startsWith(disk()) ||
      request.url().startsWith('data:');
    if (!own) wrong.push(`left: ${request.url()}`);
  });
  await page.goto(url);
  await look(page);
  await context.close();
  return wrong;
}

describe('pages', () => {
  const kinds = [
    'index',
    'topics/zhongmei',
    'sources/2024-full-text',
    'sources/2024-zaobao',
    'answers/2026-digest-08',
    'events/2024-03-07-wang-yi',
    'about',
    '404',
    'search',
  ];

  it.each(kinds)(
    '%s is accessible, in light and in dark, and fits a narrow phone',
    async (kind) => {
      const look = async (page: Page) => {
        await page.addScriptTag({ path: axe });
        expect(await page.evaluate(runAxe, null)).toEqual({
          rules: expect.any(Number),
          broken: [],
        });
        await page.emulateMedia({ colorScheme: 'dark' });
        // Nothing else depends on it.
        const dark = await page.evaluate(runAxe, 'color-contrast');
        expect(dark).toEqual({ rules: 1, broken: [] });
        await page.setViewportSize({ width: 320, height: 640 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      };
      expect(await open(`${http}${kind}.html`, look)).toEqual([]);
    },
  );

  it('read whole without JavaScript', async () => {
    const look = async (page: Page) => {
      expect(await page.locator('main').textContent()).toContain('大国的信誉何在');
    };
    expect(await open(`${disk()}topics/zhongmei.html`, look, { javaScriptEnabled: false })).toEqual(
      [],
    );
  });

  it('lead from a quotation to its very lines', async () => {
    const look = async (page: Page) => {
      await page.locator('a[href*="sources/2024-columns.html#L"]').first().click();
      await page.waitForURL(/2024-columns\.html#L160/);
      expect(await page.locator('#L160').isVisible()).toBe(true);
    };
    expect(await open(`${disk()}topics/zhongmei.html`, look)).toEqual([]);
  });
});

/** Runs one rule of axe, or all, in the page. */
async function runAxe(rule: string | null) {
  interface Result {
    readonly violations: { id: string; nodes: { html: string }[] }[];
    readonly passes: unknown[];
  }
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Result> } };
  const { violations, passes } = await axe.run(rule ? { runOnly: [rule] } : {});
  return {
    rules: violations.length + passes.length,
    broken: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  };
}

describe('the search by http', () => {
  const texts = () =>
    readdirSync(join(out, 'data/sources'))
      .filter((name) => name.endsWith('.json'))
      .flatMap(
        (name) =>
          (JSON.parse(readFileSync(join(out, 'data/sources', name), 'utf8')) as SourceRecord)
            .exchanges,
      )
      .map(({ id, question, answer }) => ({
        id,
        text: [...question.paragraphs, ...answer.paragraphs].map(({ text }) => text).join('\n'),
      }));

  async function found(
    query: string,
  ): Promise<{ ids: string[]; count: string | null; wrong: string[] }> {
    let ids: string[] = [];
    let count: string | null = null;
    const wrong = await open(`${http}search.html?q=${encodeURIComponent(query)}`, async (page) => {
      const total = page.locator('[data-exchange-count]');
      await page.waitForFunction(
        () =>
          document.querySelector('[data-exchange-count]')?.getAttribute('data-exchange-count') !==
          '',
      );
      count = await total.getAttribute('data-exchange-count');
      ids = await page
        .locator('[data-results] li[data-record]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-record') ?? ''));
    });
    return { ids: ids.filter((id) => /\/\d+$/.test(id)), count, wrong };
  }

  it.each([
    '台湾',
    '引火烧身',
    '定盘星',
    '两个中国',
    '不结盟',
    '极世界',
    '2400亿美元',
    'APEC',
    '第2758号决议',
    '贪婪的恐龙',
  ])('%s finds what a plain search of the text finds', async (query) => {
    const expected = texts()
      .filter(({ text }) => text.includes(query))
      .map(({ id }) => id);
    const { ids, count, wrong } = await found(query);
    expect(wrong).toEqual([]);
    expect(Number(count)).toBe(expected.length);
    expect(ids.toSorted()).toEqual(expected.toSorted());
  });

  it('leads to the answer itself', async () => {
    await open(`${http}search.html?q=${encodeURIComponent('引火烧身')}`, async (page) => {
      await page.locator('[data-results] li[data-record] a[href]').first().click();
      await page.waitForURL(/answers\/2024-full-text-08\.html/);
      expect(await page.locator('main').textContent()).toContain('必将引火烧身');
    });
  });
});
