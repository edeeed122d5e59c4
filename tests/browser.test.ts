import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../scripts/open-chromium.ts';
import { listFiles } from '../scripts/publish/list-files.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';

const { folder, http } = inject('shared');
const out = join(folder, 'dist');
const disk = pathToFileURL(`${out}/`).href;
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser?.close());

/** Every error of a page from now on, and every request of it that fails or leaves the site. */
function watch(page: Page): readonly string[] {
  const wrong: string[] = [];
  // A browser asks a server for this by itself, where a page names no icon.
  const unasked = (url: string) => url.endsWith('/favicon.ico');
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !unasked(url)) wrong.push(`${url} ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()} ${error.message}`));
  page.on('requestfailed', (request) => {
    const failed = `${request.url()} ${request.failure()?.errorText}`;
    // The icon may still be on its way when the page is left; one that is missing fails otherwise.
    if (!failed.endsWith('/favicon.svg net::ERR_ABORTED')) wrong.push(`failed: ${failed}`);
  });
  page.on('request', (request) => {
    const own = [http, disk, 'data:'].some((base) => request.url().startsWith(base));
    if (!own && !unasked(request.url())) wrong.push(`left: ${request.url()}`);
  });
  return wrong;
}

/** Opens a page and runs `look` on it. Returns what it did wrong. */
async function open(
  url: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const page = await openPage(browser, options);
  const wrong = watch(page);
  await page.goto(url);
  await look(page);
  await page.close();
  return wrong;
}

// The walk from link to link, in both browsers, leaves these out. The page of a kit holds all its
// forms, each in a frame; those of one kit of a kind are opened by themselves as well.
describe('kits and cards', () => {
  const paths = listFiles(out).map((path) => path.replaceAll('\\', '/'));
  const kits = paths.filter((path) => /^newsletter\/.*\/index\.html$/.test(path));
  const firsts = Map.groupBy(kits, (path) => path.split('/')[1]).values();
  const forms = [...firsts].flatMap(([kit]) =>
    paths.filter((path) => path.endsWith('.html') && dirname(path) === dirname(kit ?? '')),
  );
  const cards = paths.filter((path) => /^embed\/.*\.html$/.test(path));

  it.each([
    ['kits', 'disk', kits, 40],
    ['forms', 'disk', forms, 12],
    ['forms', 'http', forms, 12],
    ['cards', 'disk', cards, 30],
    ['cards', 'http', cards, 30],
  ] as const)('%s by %s open without an error, and ask for nothing else', async (...row) => {
    const [, protocol, all, least] = row;
    expect(all.length).toBeGreaterThan(least);
    const base = protocol === 'http' ? http : disk;
    const page = await openPage(browser);
    const wrong = watch(page);
    for (const path of all) await page.goto(base + path);
    await page.close();
    expect(wrong).toEqual([]);
  });
});

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
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { passed, broken } = await runAxe(page);
          expect(passed).toBeGreaterThan(10);
          expect(broken).toEqual([]);
        }
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
    expect(await open(`${disk}topics/zhongmei.html`, look, { javaScriptEnabled: false })).toEqual(
      [],
    );
  });

  it('lead from a quotation to its very lines', async () => {
    const look = async (page: Page) => {
      await page.locator('a[href*="sources/2024-columns.html#L"]').first().click();
      await page.waitForURL(/2024-columns\.html#L160/);
      expect(await page.locator('#L160').isVisible()).toBe(true);
    };
    expect(await open(`${disk}topics/zhongmei.html`, look)).toEqual([]);
  });
});

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
  ): Promise<{ ids: string[]; count: string | null; wrong: readonly string[] }> {
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
