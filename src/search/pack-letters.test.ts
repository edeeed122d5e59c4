import { expect, test } from 'vitest';
import { packLetters } from './pack-letters.ts';

test.each([
  ['的，的', '的 的'],
  ['的的的的的', '的 的 的'],
  ['ＡＰＥＣ与apec', 'a a p p e e c c 与'],
  ['½，。', '1 2'],
])('packs the letters of %s', (text, packed) => {
  expect(packLetters([text])).toBe(packed);
});

test('knows no paragraphs', () => {
  expect(packLetters(['台', '湾', '台'])).toBe('台 台 湾');
});
