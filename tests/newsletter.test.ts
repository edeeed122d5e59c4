import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { provideBrowser } from '../scripts/find-browser.ts';

const { folder, printed } = inject('shared');
const out = join(folder, 'dist');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let browser: Browser;
let server: Server;
let http = '';
const read = (path: string) => readFileSync(join(out, path), 'utf8');

beforeAll(async () => {
  expect(printed).toMatch(/Newsletter: \d+ kits of \d+ files, [1-9]\d* quotations/);
  const serve = sirv(folder);
  server = createServer((request, response) => serve(request, response)).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
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

describe('the kit of the whole site', () => {
  it('stands for every topic, event and answer, and says that the address is a placeholder', () => {
    for (const kind of ['topics', 'events', 'answers']) {
      const files = readdirSync(join(out, kind)).filter((name) => name.endsWith('.html'));
      const pages = files.map((name) => name.replace('.html', ''));
      expect(readdirSync(join(out, 'newsletter', kind)).sort()).toEqual(pages.sort());
    }
    expect(read('newsletter/topics/zhongmei/index.html')).toContain('这是占位地址');
  });

  it('has pages and embeds that are accessible, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      for (const path of ['newsletter/topics/zhongmei/index.html', 'embed/2026-digest-05.html']) {
        await page.goto(http + path);
        // The previews are mails as they are; only the page around them is looked at.
        await page.evaluate(
          "document.querySelectorAll('iframe').forEach((frame) => frame.remove())",
        );
        await page
          .addScriptTag({ path: axe })
          .catch(() => page.evaluate(readFileSync(axe, 'utf8')));
        const { violations, passes } = await page.evaluate<{
          violations: { id: string; nodes: { html: string }[] }[];
          passes: unknown[];
        }>('axe.run()');
        expect(passes.length).toBeGreaterThan(8);
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await context.close();
    }
  });

  it('has mails that fit a narrow phone', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    for (const path of ['topics/zhongmei/email.html', 'events/2024-03-07-wang-yi/email.html']) {
      await page.goto(`${http}newsletter/${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(
        320,
      );
    }
    await page.close();
  });
});
