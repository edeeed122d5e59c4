import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openChromium } from '../scripts/open-chromium.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';
import { type Served, serveFolder } from './serve-folder.ts';

const { folder: shared, http } = inject('shared');
const out = join(shared, 'dist');
let browser: Browser;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  page = await openPage(browser);
  wrong = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
});

afterEach(async () => {
  await page.close();
  expect(wrong).toEqual([]);
});

const at = (path: string) => pathToFileURL(out).href + path;
const open = async (search: string) => {
  await page.goto(at(`/search.html${search}`));
  await settled();
};
const settled = () => page.locator('[data-result-count]:not([data-result-count=""])').waitFor();
const count = async () =>
  Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
const status = () => page.locator('[role=status]').textContent();

test('opens from any page by key, and searches without leaving the page', async () => {
  await page.goto(at('/about.html'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('台湾');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/);
  await settled();
  const first = await count();
  await page.keyboard.press('/');
  await page.keyboard.type('不结盟');
  await page.keyboard.press('Enter');
  await expect.poll(status).not.toContain(`${first} 则`);
  const mark = page.locator('[data-results] mark').first();
  await expect.poll(() => mark.textContent()).toBe('不结盟');
  await page.goBack();
  await expect.poll(count).toBe(first);
});

test('leads to the very paragraph and marks the words there, whole', async () => {
  await open('?q=引火烧身');
  expect(await page.locator('[data-results] mark').allTextContents()).toContain('引火烧身');
  await page.locator('[data-results] a').first().click();
  await page.waitForURL(/answers\/2024-full-text-08\.html\?q=.*#2024-full-text-8-a3$/);
  expect(await page.locator('mark.found').allTextContents()).toEqual(['引火烧身']);
  const paragraph = page.locator('[id="2024-full-text-8-a3"]');
  expect(await paragraph.locator('mark').count()).toBe(1);
  expect(await page.locator('mark.found').isVisible()).toBe(true);
});

test('marks a line of a source, and words across signs', async () => {
  await open('?q=相互尊重和平共处');
  expect(await page.locator('[data-advice]').textContent()).toContain('不计标点');
  await page.locator('[data-results] a').first().click();
  await page.waitForURL(/answers\//);
  expect((await page.locator('mark.found').allTextContents()).join('')).toMatch(
    /^相互尊重.和平共处/,
  );
  await open('?kind=sidebar');
  await page.locator('[data-results] a').first().click();
  await page.waitForURL(/sources\/.*#L\d+/);
});

test('filters, alone or with a query, say how much each would leave, and stand in the address', async () => {
  await open('?q=中国');
  const all = await count();
  const box = page.locator('input[name=year][value="2026"]');
  const promised = Number(
    await page.locator('label', { has: box }).locator('[data-count]').textContent(),
  );
  await box.check();
  await expect.poll(count).toBe(promised);
  expect(promised).toBeLessThan(all);
  expect(page.url()).toContain('year=2026');
  await page.reload();
  await settled();
  expect([await count(), await box.isChecked()]).toEqual([promised, true]);
  await open('?topic=taiwan&speech=direct');
  expect(await count()).toBeGreaterThan(0);
  expect(await page.locator('[data-results] li').count()).toBe(await count());
});

test('puts the latest first when asked', async () => {
  await open('?q=中国&order=date');
  const dates = await page
    .locator('[data-results] time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('shows every occurrence on a line, with totals and a CSV', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('?q=台湾');
  await page.getByText('逐处').click();
  const lines = page.locator('.lines li');
  await lines.first().waitFor();
  await page.locator('[name=order]').selectOption('right');
  await page.waitForURL(/view=lines&order=right/);
  for (const place of await page.locator('.line__place').allTextContents())
    expect(place).toMatch(/^[问答文] /);
  expect(await page.locator('.lines mark').allTextContents()).toEqual(
    Array(await lines.count()).fill('台湾'),
  );
  expect(await page.locator('[data-tally]').textContent()).toContain(
    `共 ${await lines.count()} 处`,
  );
  const rights = await page.locator('.line__right').allTextContents();
  expect(rights.length).toBeGreaterThan(10);
  await page.getByRole('button', { name: '复制为 CSV' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  const csv = await page.evaluate(() => navigator.clipboard.readText());
  expect(csv.trimEnd().split('\n')).toHaveLength((await lines.count()) + 1);
});

test('offers the name of who asked to choose by', async () => {
  await open('?q=彭博社');
  expect(await page.locator('[data-advice]').textContent()).toMatch(/提问媒体“彭博社”查阅：\d+ 条/);
  await page.locator('[data-advice] a', { hasText: '彭博社' }).click();
  await settled();
  expect(await count()).toBeGreaterThan(0);
  expect(await page.locator('input[name=asker][value="彭博社"]').isChecked()).toBe(true);
});

test('says what may help where nothing is found', async () => {
  await open('?q=台湾 没有这样的话');
  expect(await status()).toBe('没有找到。');
  expect(await page.locator('[data-advice]').textContent()).toMatch(/台湾：\d+ 条/);
  expect(await page.locator('#topics').isVisible()).toBe(true);
});

describe.each(['http', 'disk'] as const)('by %s', (protocol) => {
  let folder: string;
  let served: Served;
  let base: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dawen 答问-'));
    cpSync(out, folder, { recursive: true });
    // What was damaged must not come from a cache.
    served = await serveFolder(folder, { dev: true });
    base = protocol === 'http' ? served.address : pathToFileURL(folder).href;
  });

  afterAll(() => {
    served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const odd: readonly string[] = [
    '<img src=x onerror=alert(1)>',
    '"></mark><script>alert(1)</script>台湾',
    '.*+?^$()|[]\\{1,}',
    '"台湾',
    '"" - -" "\'',
    '台\u0000\u0007湾\u001b\u202e',
    '台湾\ud83d',
    '台湾'.repeat(2_500),
    'javascript:alert(1)//../../',
    '100%25%zz',
  ];

  test('takes anything that is typed for text, and so does the address', async () => {
    await page.goto(`${base}/search.html`);
    const shown = () => page.locator('[data-results]').textContent();
    for (const query of odd) {
      await page.fill('main input[name=q]', query);
      await page.press('main input[name=q]', 'Enter');
      await page.waitForURL(/search\.html\?q=/);
      await settled();
      expect(await page.locator('.finder :is(img, script, iframe)').count(), query).toBe(0);
      expect(await status(), query).not.toBe('');
      const before = await shown();
      await page.reload();
      await settled();
      expect(await shown(), query).toBe(before);
    }
  });

  test('marks nothing but text for any query', async () => {
    for (const query of odd) {
      const asked = encodeURIComponent(query.slice(0, 200).toWellFormed());
      await page.goto(`${base}/answers/2024-full-text-08.html?q=${asked}`);
      expect(await page.locator('main mark :not(span, a, wbr)').count(), query).toBe(0);
    }
  });

  const files = [
    ['search.js', '?q=台湾'],
    ['pagefind/wasm.unknown.pagefind.js', '?q=台湾'],
    ['pagefind/0/pagefind-entry.json.js', '?q=台湾'],
    ['pagefind/0/pagefind.*.pf_meta.js', '?q=台湾'],
    ['pagefind/0/index/*', '?q=台湾'],
    ['pagefind/0/filter/*', '?q=台湾'],
    ['pagefind/0/fragment/*', '?q=台湾'],
    ['pagefind/lexicon.json.js', '?q=taiwan'],
  ] as const;

  test.each(files)('says that %s is missing or damaged, and leads on', async (pattern, search) => {
    const paths = globSync(pattern, { cwd: folder }).map((path) => join(folder, path));
    expect(paths).not.toEqual([]);
    for (const damage of [(whole: string) => `${whole.slice(0, 99)}?${whole.slice(100)}`, null]) {
      for (const path of paths) {
        const whole = readFileSync(path, 'utf8');
        if (damage) writeFileSync(path, damage(whole));
        else rmSync(path);
      }
      await page.goto(`${base}/search.html${encodeURI(search)}`);
      await expect.poll(status).toMatch(/检索没有载入（.*缺失或损坏）/);
      expect(await page.locator('[data-start]').isVisible()).toBe(true);
      expect(await page.locator('#topics ~ ul a').count()).toBeGreaterThan(3);
      await page.goto('about:blank');
    }
    for (const path of paths) cpSync(join(out, path.slice(folder.length)), path);
    // The browser and Pagefind say so too.
    wrong = [];
  });

  test('without JavaScript leads to the topics and the sources', async () => {
    const still = await openPage(browser, { javaScriptEnabled: false });
    await still.goto(`${base}/search.html?q=${encodeURIComponent('台湾')}`);
    expect(await still.locator('main').textContent()).toContain('检索需要浏览器运行脚本');
    for (const list of ['#topics ~ ul a', '#sources ~ ul a']) {
      expect(await still.locator(list).count()).toBeGreaterThan(3);
    }
    await still.locator('#topics ~ ul a').first().click();
    await still.waitForURL(/topics\/\w+\.html/);
    await still.close();
  });
});

test.each(['?q=台湾', '?q=一个中国&view=lines'])(
  '%s is accessible and fits a narrow phone',
  async (search) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // From disk no browser allows axe to read stylesheets as it does.
      await page.goto(`${http}search.html${search}`);
      await settled();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const { passed, broken } = await runAxe(page);
      expect(passed).toBeGreaterThan(10);
      expect(broken).toEqual([]);
    }
  },
);
