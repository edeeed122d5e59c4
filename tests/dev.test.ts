import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openChromium } from '../scripts/open-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'dawen-dev-'));
const address = 'http://localhost:47321';
let server: ChildProcess;
let printed = '';

beforeAll(async () => {
  for (const name of ['sources', 'topics', 'site.yaml'])
    cpSync(join('content', name), join(folder, name), { recursive: true });
  // The server must not take itself for a test.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', folder, '--port', '47321'], {
    env,
  });
  server.stdout?.on('data', (data) => (printed += data));
  server.stderr?.on('data', (data) => (printed += data));
  await until(async () => (await fetch(`${address}/index.html`)).ok);
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until `holds`; what is not ready yet may throw. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 75_000;
  let last: unknown = false;
  while (Date.now() < end) {
    last = await holds().catch((error: unknown) => error);
    if (last === true) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`It never came true (${last}). The server printed:\n${printed}`);
}

const page = async (path: string) => (await fetch(`${address}/${path}`)).text();
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

it('shows an edited source, sidecar and topic without a restart', async () => {
  expect(await page('topics/taiwan.html')).toContain('必将引火烧身');

  edit('sources/2024-full-text.txt', (text) => text.replace('必将引火烧身', '终将引火烧身'));
  await until(async () => (await page('topics/taiwan.html')).includes('终将引火烧身'));

  edit('sources/2024-full-text.yaml', (text) => `${text}publisher: 某某日报\n`);
  await until(async () => (await page('topics/taiwan.html')).includes('某某日报'));

  edit('topics/taiwan.mdx', (text) => `${text}\n编者补记一句。\n`);
  await until(async () => (await page('topics/taiwan.html')).includes('编者补记一句'));
});

it('says what is wrong with an edit, and goes on when it is mended', async () => {
  const sidecar = readFileSync(join(folder, 'sources/2026-digest.yaml'), 'utf8');
  edit('sources/2026-digest.yaml', (text) => `${text}speakr: x\n`);
  await until(async () => /2026-digest\.yaml:\d+:1 error unknown-key/.test(printed));
  edit('sources/2026-digest.yaml', () => `${sidecar}publisher: 另一日报\n`);
  await until(async () => (await page('sources/2026-digest.html')).includes('另一日报'));
});

it('searches what a source says, at once and after an edit', { timeout: 240_000 }, async () => {
  const browser = await openChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  // While an edit is taken up, the page may load anew at any moment, or miss a part of the index:
  // what does not come soon is asked for again.
  page.setDefaultTimeout(10_000);
  const word = '大小共治';
  await until(async () => (await countFound(page, '一个中国')) > 0);
  await until(async () => (await countFound(page, word)) === 0);
  edit('sources/2024-full-text.txt', (text) => text.replace('引火烧身', `引火烧身、${word}`));
  await until(async () => {
    if ((await countFound(page, word)) !== 1) return false;
    const marks = await page.locator('[data-results] mark').allTextContents();
    await page.locator('[data-results] a').first().click();
    await page.locator('mark.found', { hasText: word }).waitFor();
    return marks.join() === word;
  });
});

/** How many records the search page finds. */
async function countFound(page: Page, query: string): Promise<number> {
  await page.goto(`${address}/search.html?q=${encodeURIComponent(query)}`);
  const done = page.locator('[data-result-count]:not([data-result-count=""])');
  return Number(await done.getAttribute('data-result-count'));
}
