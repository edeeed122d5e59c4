import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import PostalMime from 'postal-mime';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { provideBrowser } from '../scripts/find-browser.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';

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

/** The words of formatted text, a line a paragraph. */
const linesOf = async (html: string) => {
  const page = await browser.newPage();
  await page.setContent(html);
  const lines = await page.locator('p').allTextContents();
  await page.close();
  return lines;
};

const bloomberg = (): SourceRecord['exchanges'][number] => {
  const record: SourceRecord = JSON.parse(read('data/sources/2024-full-text.json'));
  return record.exchanges[3] as SourceRecord['exchanges'][number];
};
const wordsOf = ({ question, answer }: SourceRecord['exchanges'][number]) =>
  [...question.paragraphs, ...answer.paragraphs].map(({ text }) => text);

describe('the kit of the whole site', () => {
  it('stands for every topic, event and answer, and says that the address is a placeholder', () => {
    for (const kind of ['topics', 'events', 'answers']) {
      const files = readdirSync(join(out, kind)).filter((name) => name.endsWith('.html'));
      const pages = files.map((name) => name.replace('.html', ''));
      expect(readdirSync(join(out, 'newsletter', kind)).sort()).toEqual(pages.sort());
    }
    expect(read('newsletter/topics/zhongmei/index.html')).toContain('这是占位地址');
  });

  it('quotes the same words in page, mail, feed, e-book and data', async () => {
    const mail = await PostalMime.parse(
      read('newsletter/answers/2024-full-text-04/2024-full-text-04.eml'),
    );
    const feed = JSON.parse(read('feed.json'));
    const books = unzipSync(readFileSync(join(out, 'books/all.epub')));
    const chapters = Object.entries(books).filter(([name]) => /c\d+\.xhtml$/.test(name));
    const event = chapters.map(([, bytes]) => Buffer.from(bytes).toString()).join('');
    const paragraphs = (html: string) => linesOf(html.replace(/<\?xml.*?\?>/, ''));
    const forms = [
      await linesOf(read('answers/2024-full-text-06.html')),
      await linesOf(read('embed/2024-full-text-06.html')),
      await linesOf(feed.items.map((item: { content_html: string }) => item.content_html).join('')),
      await paragraphs(event),
    ];
    const record: SourceRecord = JSON.parse(read('data/sources/2024-full-text.json'));
    const sixth = record.exchanges[5] as SourceRecord['exchanges'][number];
    for (const form of forms) expect(form).toEqual(expect.arrayContaining(wordsOf(sixth)));
    expect(await linesOf(mail.html ?? '')).toEqual(expect.arrayContaining(wordsOf(bloomberg())));
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
