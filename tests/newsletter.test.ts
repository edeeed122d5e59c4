import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
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
const disk = () => pathToFileURL(`${out}/`).href;
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

interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Opens a page, has `act` copy something, and pastes it into an empty editor, as a user would. */
async function copyAndPaste(
  url: string,
  act: (page: Page) => Promise<void>,
  mayWrite = true,
): Promise<Pasted> {
  const context = await browser.newContext();
  if (!mayWrite) await context.addInitScript('delete Navigator.prototype.clipboard');
  const page = await context.newPage();
  await page.goto(url);
  await act(page);
  const editor = await context.newPage();
  await editor.setContent('<div contenteditable style="height:100px"></div>');
  await editor.evaluate(`window.pasted = null; document.addEventListener('paste', (event) => {
    window.pasted = { html: event.clipboardData.getData('text/html'), text: event.clipboardData.getData('text/plain') };
  })`);
  await editor.click('div');
  await editor.keyboard.press('Control+V');
  const pasted = await editor.evaluate<Pasted>('window.pasted');
  await context.close();
  return pasted;
}

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

describe.each(['http', 'disk'] as const)('copying by %s', (protocol) => {
  const at = (path: string) => (protocol === 'http' ? http : disk()) + path;
  const kit = 'newsletter/answers/2024-full-text-04/';

  it('takes a form from its kit, formatted and plain, and says what to do next', async () => {
    const pasted = await copyAndPaste(at(`${kit}index.html`), async (page) => {
      const form = page.locator('[data-form=rich]');
      await form.getByRole('button', { name: '复制' }).click();
      await expect.poll(() => form.getByRole('status').textContent()).toContain('已复制');
      expect(await form.getByRole('status').textContent()).toContain('Substack');
    });
    expect(await linesOf(pasted.html)).toEqual(await linesOf(read(`${kit}rich.html`)));
    expect(pasted.text).toBe(read(`${kit}2024-full-text-04.txt`));
  });

  it.each(['fragment', 'markdown', 'embed'])('takes the code of %s as it stands', async (kind) => {
    const files = {
      fragment: 'fragment.html',
      markdown: '2024-full-text-04.md',
      embed: 'embed.txt',
    };
    const pasted = await copyAndPaste(at(`${kit}index.html`), async (page) => {
      const form = page.locator(`[data-form=${kind}]`);
      await form.getByRole('button', { name: '复制' }).click();
      await expect.poll(() => form.getByRole('status').textContent()).toContain('已复制');
    });
    expect(pasted.text).toBe(read(kit + files[kind as keyof typeof files]));
  });

  it.each(['rich', 'fragment'])(
    'offers %s selected where the browser forbids copying',
    async (kind) => {
      const pasted = await copyAndPaste(
        at(`${kit}index.html`),
        async (page) => {
          const form = page.locator(`[data-form=${kind}]`);
          await form.getByRole('button', { name: '复制' }).click();
          await expect.poll(() => form.getByRole('status').textContent()).toContain('请按 Ctrl+C');
          await page.keyboard.press('Control+C');
        },
        false,
      );
      if (kind === 'fragment') expect(pasted.text).toBe(read(`${kit}fragment.html`));
      else expect(await linesOf(pasted.html)).toEqual(expect.arrayContaining(wordsOf(bloomberg())));
    },
  );

  it('takes an answer from its page with source, day, witness and link', async () => {
    const pasted = await copyAndPaste(at('answers/2024-full-text-04.html'), async (page) => {
      await page.getByRole('button', { name: '引用', exact: true }).click();
      await expect.poll(() => page.locator('.quoting__told').textContent()).toContain('已复制');
    });
    const words = wordsOf(bloomberg());
    for (const lines of [await linesOf(pasted.html), pasted.text.split(/\n\n?/)]) {
      expect(lines).toEqual(expect.arrayContaining(words));
      const rest = lines.filter((line) => !words.includes(line)).join('\n');
      for (const part of [
        '彭博社',
        '2024年3月7日',
        '外长记者会',
        '丙本',
        '出处不详',
        '第 41–53 行',
      ])
        expect(rest).toContain(part);
      expect(rest).toContain('https://dawen.example/answers/2024-full-text-04.html');
    }
  });

  it('takes picked paragraphs of an answer on a topic’s page, and marks the gaps', async () => {
    const pasted = await copyAndPaste(at('topics/zhongmei.html'), async (page) => {
      const entry = page.locator('article.entry', { hasText: '彭博社' }).first();
      await entry.getByRole('button', { name: '选段' }).click();
      await entry.getByRole('checkbox', { name: '第 2 段', exact: true }).uncheck();
      await entry.getByRole('checkbox', { name: '第 3 段', exact: true }).uncheck();
      await entry.getByRole('button', { name: '引用', exact: true }).click();
      await expect.poll(() => entry.locator('.quoting__told').textContent()).toContain('已复制');
    });
    expect(pasted.text.match(/〔略〕/g)).toHaveLength(1);
    expect(pasted.text).toContain('〔节选〕');
    expect(pasted.html).toContain('<blockquote>');
  });
});

describe.each(['prosemirror', 'lexical'])('the editor %s', (name) => {
  /** Pastes what a form's button copies into a real editor, and reads that editor's own model. */
  const paste = async (path: string): Promise<{ type: string; text: string }[]> => {
    const { outputFiles } = await build({
      entryPoints: [`tests/editors/${name}-page.ts`],
      ...{ bundle: true, format: 'iife', write: false },
    });
    const context = await browser.newContext();
    const kit = await context.newPage();
    await kit.goto(`${http}${path}`);
    await kit.locator('[data-form=rich]').getByRole('button', { name: '复制' }).click();
    await expect
      .poll(() => kit.locator('[data-form=rich] [role=status]').textContent())
      .toContain('已复制');
    const editor = await context.newPage();
    await editor.setContent('<div id="editor" contenteditable style="white-space:pre-wrap"></div>');
    await editor.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await editor.click('#editor');
    await editor.keyboard.press('Control+V');
    await expect
      .poll(() => editor.evaluate<unknown[]>('read()').then(({ length }) => length))
      .toBeGreaterThan(3);
    const blocks = await editor.evaluate<{ type: string; text: string }[]>('read()');
    await context.close();
    return blocks;
  };

  it('keeps direct speech word for word in block quotes', async () => {
    const blocks = await paste('newsletter/answers/2024-full-text-04/index.html');
    const quoted = blocks.filter(({ type }) => /quote/.test(type)).map(({ text }) => text);
    expect(quoted.flatMap((text) => text.split(/\n+/))).toEqual(wordsOf(bloomberg()));
    expect(blocks.map(({ text }) => text).join('\n')).toContain('2024-full-text 第 41–53 行');
  });

  it('keeps retold speech out of block quotes, and says what it is', async () => {
    const blocks = await paste('newsletter/answers/2026-digest-05/index.html');
    expect(blocks.filter(({ type }) => /quote/.test(type))).toEqual([]);
    const record: SourceRecord = JSON.parse(read('data/sources/2026-digest.json'));
    const words = wordsOf(record.exchanges[4] as SourceRecord['exchanges'][number]);
    const texts = blocks.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(words));
    expect(texts.filter((text) => text.includes('转述 · 非原话')).length).toBeGreaterThan(2);
  });
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
