import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../scripts/open-chromium.ts';
import { openPage } from './open-page.ts';
import { runAxe } from './run-axe.ts';

const { folder, printed, http } = inject('shared');
const out = join(folder, 'dist');
let browser: Browser;
const read = (path: string) => readFileSync(join(out, path), 'utf8');

beforeAll(async () => {
  expect(printed).toMatch(/Newsletter: \d+ kits of \d+ files, [1-9]\d* quotations/);
  browser = await openChromium();
});

afterAll(() => browser?.close());

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
      const page = await openPage(browser, { colorScheme });
      for (const path of ['newsletter/topics/zhongmei/index.html', 'embed/2026-digest-05.html']) {
        await page.goto(http + path);
        // The previews are mails as they are; only the page around them is looked at.
        await page.evaluate(
          "document.querySelectorAll('iframe').forEach((frame) => frame.remove())",
        );
        const { passed, broken } = await runAxe(page);
        expect(passed).toBeGreaterThan(8);
        expect(broken, path).toEqual([]);
      }
      await page.close();
    }
  });

  it('has mails that fit a narrow phone', async () => {
    const page = await openPage(browser, { viewport: { width: 320, height: 700 } });
    for (const path of ['topics/zhongmei/email.html', 'events/2024-03-07-wang-yi/email.html']) {
      await page.goto(`${http}newsletter/${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(
        320,
      );
    }
    await page.close();
  });
});
