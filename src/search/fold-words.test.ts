import { expect, test } from 'vitest';
import { foldWords } from './fold-words.ts';

const words = (text: string) => foldWords(text).map(({ word }) => word);

test.each([
  ['中美关系', ['中', '美', '关', '系']],
  ['约2400亿美元', ['约', '2400', '亿', '美', '元']],
  ['ＡＰＥＣ与apec', ['apec', '与', 'apec']],
  ['“一带一路”，共建', ['¶', '一', '带', '一', '路', '¶', '共', '建']],
  ['Global South', ['global', 'south']],
  ['3 月\n7　日', ['3', '月', '7', '日']],
  ['𠮷野', ['𠮷', '野']],
  ['', []],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

test('each word knows its place', () => {
  const text = '在ＡＰＥＣ上，𠮷';
  expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '在',
    'ＡＰＥＣ',
    '上',
    '，',
    '𠮷',
  ]);
});
