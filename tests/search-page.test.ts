import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { provideBrowser } from '../scripts/find-browser.ts';

const out = join(inject('shared').folder, 'dist');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let browser: Browser;
let page: Page;
let wrong: string[];

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu'];
  browser = await chromium.launch({ executablePath: provideBrowser(), args });
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
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
  await open('?q=台湾&view=lines&order=right');
  const lines = page.locator('.lines li');
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

test('says what may help where nothing is found', async () => {
  await open('?q=台湾 没有这样的话');
  expect(await status()).toBe('没有找到。');
  expect(await page.locator('[data-advice]').textContent()).toMatch(/台湾：\d+ 条/);
});

test('takes markup in a query for text', async () => {
  await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> 台湾')}`);
  expect(await page.locator('main img').count()).toBe(0);
  await page.goto(at(`/answers/2024-full-text-08.html?q=${encodeURIComponent('<b>台湾</b>"')}`));
  expect(await page.locator('main mark b').count()).toBe(0);
});

test.each(['?q=台湾', '?q=中国&view=lines'])(
  '%s is accessible and fits a narrow phone',
  async (search) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(search);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run(),
      );
      // axe asks for stylesheets in a way that no browser allows from disk.
      wrong = wrong.filter((error) => !/XMLHttpRequest|ERR_FAILED/.test(error));
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  },
);
