import { expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { readTerms } from './read-terms.ts';
import { searchRecords } from './search-records.ts';

const records: Record<string, { text: string; kind: string; topic: string; year: string }> = {
  a: { text: '台湾与中美关系', kind: 'exchange', topic: 'taiwan', year: '2024' },
  b: { text: '中美关系', kind: 'exchange', topic: 'zhongmei', year: '2024' },
  c: { text: '台湾，台湾', kind: 'exchange', topic: 'taiwan', year: '2026' },
  d: { text: '台湾', kind: 'opening', topic: '', year: '2026' },
};
const keys = (holds: (record: (typeof records)[string]) => boolean) =>
  Object.entries(records).flatMap(([key, record]) => (holds(record) ? [key] : []));
const engine: Engine = {
  find: async (term) => {
    const found = keys(({ text }) => text.includes(term.join('')));
    return new Map(found.map((key) => [key, key === 'c' ? 2 : 1]));
  },
  having: async (name, value) =>
    new Set(keys((record) => record[name as 'kind' | 'topic' | 'year'] === value)),
  read: () => Promise.reject(new Error('not read')),
};
const offered = new Map([
  ['topic', ['taiwan', 'zhongmei']],
  ['year', ['2024', '2026']],
]);
const search = (query: string, chosen: [string, string[]][] = []) =>
  searchRecords(engine, readTerms(query), offered, new Map(chosen));

test('puts the nearest first and counts exchanges apart', async () => {
  const { keys, exchanges } = await search('台湾');
  expect(keys[0]).toBe('c');
  expect({ found: [...keys].sort(), exchanges }).toEqual({ found: ['a', 'c', 'd'], exchanges: 2 });
});

test('finds what holds every term', async () => {
  expect((await search('台湾 中美')).keys).toEqual(['a']);
  expect((await search('台湾 没有')).keys).toEqual([]);
});

test('keeps what has one of the chosen values of every filter', async () => {
  expect((await search('台湾', [['year', ['2024', '2026']]])).keys).toHaveLength(3);
  const both = await search('台湾', [
    ['topic', ['taiwan']],
    ['year', ['2026']],
  ]);
  expect(both.keys).toEqual(['c']);
});

test('counts what each value would leave beside the other filters', async () => {
  const { counts } = await search('台湾', [['year', ['2026']]]);
  expect(counts.get('year')).toEqual(
    new Map([
      ['2024', 1],
      ['2026', 2],
    ]),
  );
  expect(counts.get('topic')).toEqual(
    new Map([
      ['taiwan', 1],
      ['zhongmei', 0],
    ]),
  );
});

test('finds nothing for no terms', async () => {
  expect(await search('。')).toMatchObject({ keys: [], exchanges: 0 });
});
