import { expect, test } from 'vitest';
import { longestQuery, readTerms } from './read-terms.ts';

const read = (query: string) =>
  readTerms(query).map(({ letters, signs, excluded }) =>
    [
      excluded ? '-' : '',
      letters.map(({ before, letter }) => before + letter).join(''),
      signs === 'exact' ? '!' : '',
    ].join(''),
  );

test.each([
  ['台湾', ['台湾']],
  ['台湾 APEC', ['台湾', 'apec']],
  ['　台湾　', ['台湾']],
  ['自信，自立', ['自信,自立']],
  ['"Global South" 全球', ['globalsouth!', '全球']],
  ['"自信、自立"', ['自信、自立!']],
  ['中美 -台湾 －“关税” -"F-16"', ['中美', '-台湾', '-“关税', '-f-16!']],
  ['F-16', ['f-16']],
  ['"没有结尾', ['没有结尾']],
  ['<b>1</b>', ['<b>1</b']],
  ['。！', []],
  ['"', []],
  ['-', []],
  ['\ud800', []],
  ['', []],
])('%s', (query, terms) => expect(read(query)).toEqual(terms));

test('cuts what is longer than anyone looks for', () => {
  expect(readTerms('中'.repeat(10_000))[0]?.letters).toHaveLength(longestQuery);
});
