import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../schemas/span.ts';
import { locateWords } from './locate-words.ts';

const words = (source: string, spans: readonly Span[]) =>
  spans.map(([start, end]) => source.slice(start, end));

test('finds words across a hard wrap, within one span', () => {
  const source = '王毅：中美关\n系关乎世界。';
  const paragraph = { text: '中美关系关乎世界。', spans: [[3, 13]] as Span[] };
  expect(words(source, locateWords(paragraph, source, [2, 6]))).toEqual(['关\n系关乎']);
});

test('finds words torn over two spans', () => {
  const source = '中美关【图】系重要';
  const paragraph = {
    text: '中美关系重要',
    spans: [
      [0, 3],
      [6, 9],
    ] as Span[],
  };
  expect(locateWords(paragraph, source, [1, 5])).toEqual([
    [1, 3],
    [6, 8],
  ]);
  expect(locateWords(paragraph, source, [4, 6])).toEqual([[7, 9]]);
});

test('sees through tags, entities, bold and half of an astral character', () => {
  const source = '<p>甲&amp;乙**丙**𠮷</p>';
  const paragraph = { text: '甲&乙丙𠮷', spans: [[0, source.length]] as Span[] };
  expect(words(source, locateWords(paragraph, source, [0, 2]))).toEqual(['甲&amp;']);
  expect(words(source, locateWords(paragraph, source, [3, 6]))).toEqual(['丙**𠮷']);
});

test('sees through the escapes of JSON, and through what they stand for', () => {
  const source = String.raw`{"text":"\u4e2d\u003cbr\/\u003e\u7f8e\"\ud83d\ude00\\\u0026amp;\ud83d"}`;
  const paragraph = { text: '中美"😀\\&\ufffd', spans: [[9, source.length - 2]] as Span[] };
  const found = (start: number, end: number) =>
    words(source, locateWords(paragraph, source, [start, end]));
  expect(found(0, 1)).toEqual([String.raw`\u4e2d`]);
  expect(found(1, 3)).toEqual([String.raw`\u7f8e\"`]);
  expect(found(5, 7)).toEqual([String.raw`\\\u0026amp;`]);
  expect(found(7, 8)).toEqual([String.raw`\ud83d`]);
});

test('takes a backslash for itself where nothing is escaped', () => {
  const source = '[题](x)\n问\\n答';
  const paragraph = { text: '问\\n答', spans: [[7, 11]] as Span[] };
  expect(words(source, locateWords(paragraph, source, [1, 4]))).toEqual(['\\n答']);
});

test('is not slowed by signs that open nothing', () => {
  const text = '&<'.repeat(40_000);
  const paragraph = { text, spans: [[0, text.length]] as Span[] };
  expect(locateWords(paragraph, text, [0, 2])).toEqual([[0, 2]]);
});

test('throws where source and paragraph differ', () => {
  const paragraph = { text: '缅北', spans: [[0, 2]] as Span[] };
  expect(() => locateWords(paragraph, '东北', [0, 2])).toThrow('differ at character 0');
});

test('any words are found where they were put', () => {
  const between = fc.constantFrom('', '', '\n', '　', '<br/>', '**', '</p><p>');
  const letters = fc.array(fc.tuple(fc.constantFrom(...'中美关系，a1'), between), { minLength: 1 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (pairs, a, b) => {
      const source = pairs.map(([letter, gap]) => letter + gap).join('');
      const text = pairs.map(([letter]) => letter).join('');
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const found = locateWords({ text, spans: [[0, source.length]] }, source, [start, end]);
      const bare = words(source, found)
        .join('')
        .replace(/<[^>]*>|\*\*|\s/g, '');
      expect(bare).toBe(text.slice(start, end));
    }),
  );
});
