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
