import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

const folded = (text: string) => {
  const { letters, after } = foldText(text);
  return letters.map(({ before, letter }) => before + letter).join(' ') + (after && ` ${after}`);
};

test.each([
  ['中美关系', '中 美 关 系'],
  ['约2400亿', '约 2 4 0 0 亿'],
  ['ＡＰＥＣ与apec', 'a p e c 与 a p e c'],
  ['“一带一路”，共建。', '“一 带 一 路 ”,共 建 。'],
  ['3 月\n7　日', '3 月 7 日'],
  ['Café', 'c a f e'],
  ['½', '1 ⁄2'],
  ['𠮷\u200b野', '𠮷 野'],
  ['', ''],
])('%s', (text, expected) => expect(folded(text)).toBe(expected));

test('each letter knows its place', () => {
  const text = '在ＡＰ上，𠮷e\u0301';
  expect(foldText(text).letters.map(({ start, end }) => text.slice(start, end))).toEqual([
    '在',
    'Ａ',
    'Ｐ',
    '上',
    '𠮷',
    'e\u0301',
  ]);
});
