import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingest } from '../scripts/ingest.ts';
import { listHits } from '../scripts/publish/list-hits.ts';
import { namesIn } from '../scripts/publish/publish-search.ts';
import { readSources } from '../scripts/publish/read-sources.ts';
import type { Hit } from '../src/search/hit.ts';
import { makeContent } from './make-content.ts';
import { searchInBrowser } from './search-in-browser.ts';

/** The content that the project ships, ingested: what the search can find in it, and its names. */
async function readShipped(): Promise<{ hits: Hit[]; names: string[] }> {
  const content = makeContent({});
  for (const name of ['sources', 'topics', 'site.yaml']) {
    cpSync(join('content', name), join(content, name), { recursive: true });
  }
  await ingest({ content, out: content });
  return { hits: [...readSources(content).values()].flatMap(listHits), names: namesIn(content) };
}

/** A plain search of the text, in which only width, case and white space do not count. */
function grep(hits: readonly Hit[], query: string): string[] {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return hits
    .filter(({ paragraphs }) => paragraphs.some((text) => fold(text).includes(fold(query))))
    .map(({ id }) => id)
    .sort();
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
/** What would be an operator of a query. */
const operator = /["\s]|^[-－]/;

/** Substrings of the texts, of 1 to 12 characters, drawn at random but always the same. */
function drawSubstrings(hits: readonly Hit[], count: number): string[] {
  const texts = hits.flatMap(({ paragraphs }) => paragraphs);
  const substring = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
    .filter((text) => text.isWellFormed() && hasWord(text) && !operator.test(text));
  return [...new Set(fc.sample(substring, { numRuns: count * 2, seed: 1 }))].slice(0, count);
}

/** Strings of characters of the texts that no text holds. */
function drawAbsent(hits: readonly Hit[], count: number): string[] {
  const characters = [...new Set(hits.flatMap(({ paragraphs }) => [...paragraphs.join('')]))];
  const unit = fc.constantFrom(...characters.filter((one) => /\p{Script=Han}/u.test(one)));
  const absent = fc
    .string({ unit, minLength: 2, maxLength: 6 })
    .filter((text) => grep(hits, text).length === 0);
  return [...new Set(fc.sample(absent, { numRuns: count * 2, seed: 2 }))].slice(0, count);
}

test('finds 1,000 substrings of the texts wherever they stand, and 200 absent strings nowhere', async () => {
  const { hits, names } = await readShipped();
  const present = drawSubstrings(hits, 1_000);
  const absent = drawAbsent(hits, 200);
  expect([present.length, absent.length]).toEqual([1_000, 200]);
  const { find } = await searchInBrowser(hits, names);
  const bare = present.filter((text) => !/[^\p{L}\p{N}]/u.test(text));
  expect(bare.length).toBeGreaterThan(300);
  const queries = [...bare, ...present.map((text) => `"${text}"`), ...absent];
  const found = await find(queries);
  const wrong = queries.flatMap((query, i) => {
    const expected = grep(hits, query.replaceAll('"', ''));
    const { ids = [] } = found[i] ?? {};
    return ids.join() === expected.join() ? [] : [{ query, ids, expected }];
  });
  expect(wrong).toEqual([]);
});

test('reads what is typed otherwise', async () => {
  const { hits, names } = await readShipped();
  const { find } = await searchInBrowser(hits, names);
  const pairs = [
    ['中美關係', '中美关系'],
    ['臺灣', '台湾'],
    ['台灣', '台湾'],
    ['zhongmei', '中美'],
    ['zhong mei', '中美'],
    ['ZhongMei', '中美'],
    ['taiwan', '台湾'],
    ['duojihua', '多极化'],
    ['yinhuoshaoshen', '引火烧身'],
    ['ren lei ming yun gong tong ti', '人类命运共同体'],
    ['zm', '中美'],
    ['相互尊重和平共处', '相互尊重、和平共处'],
    ['ａｐｅｃ', 'APEC'],
    ['2400億美元', '2400亿美元'],
  ] as const;
  const found = await find(pairs.flat());
  for (const [i, [typed, meant]] of pairs.entries()) {
    expect(found[2 * i]?.ids, typed).toEqual(grep(hits, meant));
    expect(found[2 * i]?.ids, typed).not.toEqual([]);
  }
});

test('takes queries that hold anything', async () => {
  const { hits, names } = await readShipped();
  const { find } = await searchInBrowser(hits, names);
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'"-“台 ￥\0\ud800<>&*.\\()[]{}'), maxLength: 20 }),
  );
  const queries = [...fc.sample(odd, { numRuns: 300, seed: 3 }), '台'.repeat(9_999)];
  expect(await find(queries)).toHaveLength(queries.length);
});
