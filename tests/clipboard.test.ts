import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findProgram } from '../scripts/find-program.ts';
import { parsePage, textOf } from '../scripts/publish/parse-page.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';
import {
  copyAndPaste,
  type Desk,
  openDesk,
  type Pasted,
  press,
  pressAndWait,
} from './copy-and-paste.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { watch } from './walk-site.ts';

const { folder, http } = inject('shared');
const out = join(folder, 'dist');
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const kit = 'newsletter/answers/2024-full-text-04/';
const bases = { http, disk: pathToFileURL(`${out}/`).href };

const exchangeOf = (source: string, n: number) => {
  const record: SourceRecord = JSON.parse(read(`data/sources/${source}.json`));
  return record.exchanges[n - 1] as SourceRecord['exchanges'][number];
};
const wordsOf = (source: string, n: number) => {
  const { question, answer } = exchangeOf(source, n);
  return [...question.paragraphs, ...answer.paragraphs].map(({ text }) => text);
};

/** The words of formatted text, a line a paragraph. */
const linesOf = (html: string) =>
  parsePage('', html)
    .elements.filter(({ tagName }) => tagName === 'p')
    .map(textOf);

const copyForm = (kind: string) => (page: Page) =>
  pressAndWait(page, `[data-form=${kind}] .copy`, `[data-form=${kind}] [role=status]`, '已复制');

const browsers: readonly ('chrome' | 'firefox')[] =
  findProgram('firefox') === null ? ['chrome'] : ['chrome', 'firefox'];

describe.each(browsers)('copying in %s', (name) => {
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    browser = (await openBrowser(name)) as Browser;
    desk = await openDesk(browser);
  });

  afterAll(() => browser?.close());

  describe.each(['http', 'disk'] as const)('by %s', (protocol) => {
    const paste = (path: string, act: (page: Page) => Promise<void>, mayWrite = true) =>
      copyAndPaste<Pasted>(desk, bases[protocol] + path, act, { mayWrite });

    it('shows each form right, without an error', async () => {
      const page = await openPage(browser);
      const wrong: string[] = [];
      watch(page, bases[protocol], wrong);
      await page.goto(`${bases[protocol]}${kit}index.html`, { waitUntil: 'load' });
      const previews = page.frames().slice(1);
      const words = await Promise.all(
        previews.map((frame) => frame.evaluate(() => document.body.textContent)),
      );
      expect(words).toHaveLength(4);
      for (const text of words) expect(text).toContain('王毅答彭博社记者问');
      expect(wrong).toEqual([]);
      await page.close();
    });

    it('takes a form from its kit, formatted and plain', async () => {
      const pasted = await paste(`${kit}index.html`, copyForm('rich'));
      expect(linesOf(pasted.html)).toEqual(linesOf(read(`${kit}rich.html`)));
      expect(pasted.text).toBe(read(`${kit}2024-full-text-04.txt`));
    });

    it('takes what a tool needs, and says what to do there', async () => {
      const pasted = await paste(`${kit}index.html`, async (page) => {
        const row = await page.evaluate(() => {
          const rows = [...document.querySelectorAll('.tool')];
          const at = rows.findIndex((one) => one.textContent?.includes('微信公众号'));
          return `.tool:nth-child(${at + 1})`;
        });
        await pressAndWait(page, `${row} .copy`, `${row} [role=status]`, '已复制');
        const told = await page.$eval(row, (element) => element.textContent);
        expect(told).toContain('在图文正文里直接粘贴');
      });
      expect(linesOf(pasted.html)).toEqual(linesOf(read(`${kit}wechat.html`)));
    });

    it.each([
      ['fragment', 'fragment.html'],
      ['markdown', '2024-full-text-04.md'],
    ])('takes the code of %s as it stands', async (kind, file) => {
      const pasted = await paste(`${kit}index.html`, copyForm(kind));
      expect(pasted.text).toBe(read(kit + file));
    });

    it.each(['rich', 'fragment'])(
      'offers %s selected where the browser forbids copying',
      async (kind) => {
        const form = `[data-form=${kind}]`;
        const pasted = await paste(
          `${kit}index.html`,
          async (page) => {
            await pressAndWait(page, `${form} .copy`, `${form} [role=status]`, '请按 Ctrl+C');
            await press(page, 'c');
          },
          false,
        );
        if (kind === 'fragment') expect(pasted.text).toBe(read(`${kit}fragment.html`));
        else expect(linesOf(pasted.html)).toEqual(linesOf(read(`${kit}rich.html`)));
      },
    );

    it('takes an answer from its page with source, day, witness and link', async () => {
      const pasted = await paste('answers/2024-full-text-04.html', (page) =>
        pressAndWait(page, '[data-quote]', '.quoting__told', '已复制'),
      );
      const words = wordsOf('2024-full-text', 4);
      for (const lines of [linesOf(pasted.html), pasted.text.split(/\n\n?/)]) {
        expect(lines).toEqual(expect.arrayContaining(words));
        const rest = lines.filter((line) => !words.includes(line)).join('\n');
        for (const part of [
          ...['彭博社', '2024年3月7日', '外长记者会', '丙本', '出处不详', '第 41–53 行', '另见'],
          'https://dawen.example/answers/2024-full-text-04.html',
        ])
          expect(rest).toContain(part);
      }
    });

    it('takes an answer from a comparison, also where it is folded', async () => {
      const path = 'compare/zhongmei/2024-03-07-wang-yi/2026-03-08-wang-yi.html';
      const [, source = '', n = ''] =
        /class="folded-answer"[\s\S]*?answers\/([^"]*)-(\d+)\.html/.exec(read(path)) ?? [];
      const pasted = await paste(path, (page) =>
        pressAndWait(page, '.folded-answer [data-quote]', '.quoting__told', '已复制'),
      );
      const words = exchangeOf(source, Number(n)).answer.paragraphs.map(({ text }) => text);
      expect(words.length).toBeGreaterThan(0);
      expect(linesOf(pasted.html)).toEqual(expect.arrayContaining(words));
      expect(pasted.text).toContain(`${source} 第`);
    });

    it('takes picked paragraphs of an answer on a topic’s page, and marks the gaps', async () => {
      // The first of the page whose source is not only a digest.
      const [, source = '', n = ''] =
        /class="turn" id="(2024-[^"]*)-(\d+)"/.exec(read('topics/zhongmei.html')) ?? [];
      const entry = `[id="${source}-${n}"]`;
      const pasted = await paste('topics/zhongmei.html', async (page) => {
        await page.click(`${entry} [data-pick]`);
        await page.click(`${entry} [aria-label="第 2 段"]`);
        await page.click(`${entry} [aria-label="第 3 段"]`);
        await pressAndWait(page, `${entry} [data-quote]`, `${entry} .quoting__told`, '已复制');
      });
      expect(pasted.text.match(/〔略〕/g)).toHaveLength(1);
      expect(pasted.text).toContain('〔节选〕');
      expect(pasted.html).toContain('<blockquote>');
      expect(pasted.text).toMatch(/ 第 [\d–]+、[\d–]+ 行。\n\S+$/);
      expect(pasted.text).toContain(`.html#${source}-${n}-q1`);
      const [question, , , ...rest] = wordsOf(source, Number(n));
      expect(linesOf(pasted.html)).toEqual(expect.arrayContaining([question, ...rest]));
    });

    describe.each(['prosemirror', 'lexical'])('into the editor %s', (editor) => {
      let script = '';

      beforeAll(async () => {
        const { outputFiles } = await build({
          entryPoints: [`tests/editors/${editor}-page.ts`],
          ...{ bundle: true, format: 'iife', write: false },
        });
        script = outputFiles[0]?.text ?? '';
      });

      /** The blocks of the editor's own model, once there are as many as were pasted. */
      const pasteInto = (slug: string) =>
        copyAndPaste<{ type: string; text: string }[]>(
          desk,
          `${bases[protocol]}newsletter/answers/${slug}/index.html`,
          copyForm('rich'),
          { script, read: 'read().length > 3 && read()' },
        );

      it('keeps direct speech word for word in block quotes', async () => {
        const blocks = await pasteInto('2024-full-text-04');
        const quoted = blocks.filter(({ type }) => /quote/.test(type)).map(({ text }) => text);
        expect(quoted.flatMap((text) => text.split(/\n+/))).toEqual(wordsOf('2024-full-text', 4));
        const all = blocks.map(({ text }) => text).join('\n');
        expect(all).toContain('2024-full-text 第 41–53 行');
      });

      it('keeps retold speech out of block quotes, and says what it is', async () => {
        const blocks = await pasteInto('2026-digest-05');
        expect(blocks.filter(({ type }) => /quote/.test(type))).toEqual([]);
        const texts = blocks.map(({ text }) => text);
        expect(texts).toEqual(expect.arrayContaining(wordsOf('2026-digest', 5)));
        expect(texts.filter((text) => text.includes('转述 · 非原话')).length).toBeGreaterThan(2);
      });
    });
  });
});
