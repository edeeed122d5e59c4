import { expect, test } from 'vitest';
import { type Made, makeEngine } from './make-engine.ts';
import { readFilters } from './read-filters.ts';
import { readTerms } from './read-terms.ts';
import { type Order, searchRecords } from './search-records.ts';

const records: Record<string, Made> = {
  a: { text: '台湾与中美关系', kind: 'exchange', topic: 'taiwan', year: '2024' },
  b: { text: '中美关系', kind: 'exchange', topic: 'zhongmei', year: '2024' },
  c: { text: '台湾，台湾', kind: 'exchange', topic: 'taiwan', year: '2026' },
  d: { text: '台湾', kind: 'opening', topic: '', year: '2026' },
};
const offered = new Map([
  ['topic', ['taiwan', 'zhongmei']],
  ['year', ['2024', '2026']],
]);
const engine = makeEngine(records);

/** What is found, by its name. */
async function search(
  query: string,
  chosen: [string, string[]][] = [],
  order: Order = 'relevance',
) {
  const asked = { holders: await readFilters(engine, offered), chosen: new Map(chosen), order };
  const { keys, ...findings } = await searchRecords(engine, readTerms(query), asked);
  const hits = await Promise.all(keys.map(engine.read));
  return { ...findings, found: hits.map(({ id }) => id) };
}

test('puts the nearest first and counts exchanges apart', async () => {
  const { found, exchanges } = await search('台湾');
  expect(found[0]).toBe('c');
  expect([found.toSorted(), exchanges]).toEqual([['a', 'c', 'd'], 2]);
});

test('puts the latest first when asked', async () => {
  expect((await search('台湾', [], 'date')).found).toEqual(['c', 'd', 'a']);
});

test('finds what holds every term, and nothing that is left out', async () => {
  expect((await search('台湾 中美')).found).toEqual(['a']);
  expect((await search('台湾 没有')).found).toEqual([]);
  expect((await search('台湾 -中美')).found).toEqual(['c', 'd']);
  expect((await search('-台湾')).found).toEqual(['b']);
});

test('knows signs in a term, and which they are where it is exact', async () => {
  expect((await search('台湾台湾')).found).toEqual([]);
  expect((await search('台湾、台湾')).found).toEqual(['c']);
  expect((await search('"台湾、台湾"')).found).toEqual([]);
  expect((await search('"台湾，"')).found).toEqual(['c']);
});

test('keeps what has one of the chosen values of every filter, terms or none', async () => {
  expect((await search('台湾', [['year', ['2024', '2026']]])).found).toHaveLength(3);
  const both: [string, string[]][] = [
    ['topic', ['taiwan']],
    ['year', ['2026']],
  ];
  expect((await search('台湾', both)).found).toEqual(['c']);
  expect((await search('', [['year', ['2026']]])).found).toEqual(['c', 'd']);
});

test('counts what each value would leave beside the other filters', async () => {
  const { counts } = await search('台湾', [['year', ['2026']]]);
  expect(counts).toEqual(
    new Map([
      ['topic', new Map(Object.entries({ taiwan: 1, zhongmei: 0 }))],
      ['year', new Map(Object.entries({ 2024: 1, 2026: 2 }))],
    ]),
  );
});
