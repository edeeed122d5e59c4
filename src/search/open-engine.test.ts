import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/find-browser.ts';
import { buildSearchIndex, writeSearchIndex } from '../../scripts/publish/build-search-index.ts';
import { serveFolder } from '../../scripts/publish/serve-folder.ts';
import { makeContent } from '../../tests/make-content.ts';
import type { Hit } from './hit.ts';

/** Texts of few characters, so that what is looked for stands in many places, and nearly in more. */
const paragraph = fc.string({
  unit: fc.constantFrom(...'台湾中美一国，。“ 24aB'),
  minLength: 1,
  maxLength: 30,
});
const sample = (count: number, seed: number) => fc.sample(paragraph, { numRuns: count, seed });

const hits = sample(120, 1).map(
  (text, i): Hit => ({
    ...{ id: `made/${i + 1}`, kind: 'exchange', url: `answers/made-${i + 1}.html` },
    ...{ paragraphs: [text, '台'], anchors: ['q1', 'a1'], questions: 1 },
    ...{ asker: null, speaker: null, speech: 'direct', topics: [] },
    // What is told of a record is not its text: these words are in every query, and find nothing.
    ...{ source: 'made', siglum: '台', publisher: '美国', title: '中国', date: null },
  }),
);

/** What a reader means by finding: the same letters and signs, their width and kind aside. */
function holds({ paragraphs }: Hit, query: string): boolean {
  const fold = (text: string) =>
    ` ${text.toLowerCase().replace(/[，。“¶]+\s*/g, '¶')} `
      .replace(/(?<=[\u4e00-\u9fff¶])\s+|\s+(?=[\u4e00-\u9fff¶])/g, '')
      .replace(/(?<=[\u4e00-\u9fff¶]|^)(?=[a-z\d])|(?<=[a-z\d])(?=[\u4e00-\u9fff¶]|$)/g, ' ');
  return fold(paragraphs.join('¶')).includes(fold(query));
}

test('finds the records that hold the characters of a query, and no other', async () => {
  const folder = makeContent({});
  const progress = { step() {}, tick() {}, done() {} };
  await writeSearchIndex(await buildSearchIndex(hits, progress), folder);
  writeFileSync(join(folder, 'index.html'), '<html lang="zh-Hans"><script src="x.js"></script>');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { openEngine } from './open-engine.ts';
        import { readTerms } from './read-terms.ts';
        globalThis.find = async (queries) => {
          const engine = await openEngine();
          const found = [];
          for (const query of queries) {
            const keys = [...(await engine.find(readTerms(query)[0])).keys()];
            found.push((await Promise.all(keys.map(engine.read))).map(({ id }) => id).sort());
          }
          return found;
        };`,
      resolveDir: import.meta.dirname,
    },
    ...{ bundle: true, format: 'iife', write: false },
  });
  writeFileSync(join(folder, 'x.js'), outputFiles[0]?.text ?? '');
  const port = await serveFolder(folder, 46_200);
  const queries = [...new Set(sample(2_000, 2).map((text) => text.trim().slice(0, 4)))].filter(
    (query) => /^[台湾中美一国][台湾中美一国，24a]*[台湾中美一国]$/.test(query),
  );
  expect(queries.length).toBeGreaterThan(20);
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  const found = await page.evaluate(
    (all) => (globalThis as unknown as { find(q: string[]): Promise<string[][]> }).find(all),
    queries,
  );
  await browser.close();
  const expected = queries.map((query) =>
    hits
      .filter((hit) => holds(hit, query))
      .map(({ id }) => id)
      .sort(),
  );
  expect(Object.fromEntries(queries.map((query, i) => [query, found[i]]))).toEqual(
    Object.fromEntries(queries.map((query, i) => [query, expected[i]])),
  );
  expect(expected.flat().length).toBeGreaterThan(50);
});
