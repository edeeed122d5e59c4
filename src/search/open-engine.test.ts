import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchInBrowser } from '../../tests/search-in-browser.ts';
import { foldText } from './fold-text.ts';
import type { Hit } from './hit.ts';
import { matchTerm } from './match-term.ts';
import { readTerms } from './read-terms.ts';

/** Texts of few characters, so that what is looked for stands in many places, and nearly in more. */
const paragraph = fc
  .string({ unit: fc.constantFrom(...'台湾中美一国，。“ 24aＢ½_'), minLength: 1, maxLength: 30 })
  .filter((text) => foldText(text).letters.length > 0);
const sample = (count: number, seed: number) => fc.sample(paragraph, { numRuns: count, seed });

const hits = sample(120, 1).map(
  (text, i): Hit => ({
    ...{ id: `made/${i + 1}`, kind: 'exchange', url: `answers/made-${i + 1}.html` },
    ...{ paragraphs: [text, '台'], anchors: ['q1', 'a1'], questions: 1 },
    ...{ asker: null, speaker: null, speech: 'direct', topics: [] },
    // What is told of a record is not its text: these words are in every query, and find nothing.
    ...{ source: 'made', siglum: '台', publisher: '美国', title: '中国' },
    date: `20${String(i % 50).padStart(2, '0')}-01-01`,
  }),
);

test.each([1_000, 50])(
  'finds in parts of %i what holds a query, and no other',
  async (partSize) => {
    const queries = [...new Set(sample(3_000, 2).map((text) => text.trim().slice(0, 4)))].filter(
      (query) => readTerms(query).length === 1,
    );
    const [quoted, bare] = [
      queries.slice(0, 300).map((query) => `"${query}"`),
      queries.slice(300, 900),
    ];
    const asked = [...quoted, ...bare];
    const expected = asked.map((query) => {
      const holds = (text: string) =>
        readTerms(query).some((t) => matchTerm(foldText(text), t).length > 0);
      const found = hits.filter(({ paragraphs }) => paragraphs.some(holds));
      return found.map(({ id }) => id).sort();
    });
    const { find } = await searchInBrowser(hits, [], partSize);
    const found = await find(asked);
    // What none holds may be read otherwise.
    const ids = found.map(({ ids, readings }) => (readings.length > 0 ? [] : ids));
    expect(Object.fromEntries(asked.map((query, i) => [query, ids[i]]))).toEqual(
      Object.fromEntries(asked.map((query, i) => [query, expected[i]])),
    );
    expect(expected.filter((ids) => ids.length > 0).length).toBeGreaterThan(200);
  },
);

test.each([1_000, 50])('puts the latest first in parts of %i', async (partSize) => {
  const { list } = await searchInBrowser(hits, [], partSize);
  const dates = new Map(hits.map(({ id, date }) => [id, date]));
  const listed = (await list('台')).map((id) => dates.get(id));
  expect(listed.length).toBe(hits.length);
  expect(listed).toEqual(listed.toSorted().reverse());
});

test('refuses to search without a part, or with a damaged one', async () => {
  const { folder, page, find } = await searchInBrowser(hits);
  const [part = ''] = readdirSync(join(folder, 'pagefind/0/index'));
  const path = join(folder, 'pagefind/0/index', part);
  const whole = readFileSync(path, 'utf8');
  const lossOf = (query: string) => find([query]).then(String, (error: Error) => error.message);
  const loss = () => lossOf('台湾');
  const damaged = [
    whole.replace(/(.{99})./, '$1A').replace(/(.{120})./, '$1B'),
    whole.slice(0, 999),
    whole.replace('dawenPart(', '(()=>{})('),
  ];
  for (const text of damaged) {
    writeFileSync(path, text);
    await page.reload();
    expect(await loss()).toContain(`索引文件 pagefind/0/index/${part} 缺失或损坏`);
  }
  rmSync(path);
  await page.reload();
  expect(await loss()).toContain('缺失或损坏');
  writeFileSync(path, whole);
  await page.reload();
  expect(await loss()).not.toContain('缺失');
  rmSync(join(folder, 'pagefind/0/letters/index'), { recursive: true });
  expect(await lossOf('中美')).not.toContain('缺失');
  expect(await lossOf('中')).toContain('索引文件 pagefind/0/letters/index/');
});
