import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAround } from './cut-around.ts';
import { markTerms } from './mark-terms.ts';
import { readTerms } from './read-terms.ts';

const marked = (text: string, query: string, length = 60) =>
  cutAround(text, markTerms(text, readTerms(query)), length)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['台湾是中国的台湾', '台湾', '[台湾]是中国的[台湾]'],
  ['中国台，湾区', '台湾', '中国台，湾区'],
  ['共 2400 亿美元', '2400亿', '共 [2400 亿]美元'],
  ['在ＡＰＥＣ上', 'apec', '在[ＡＰＥＣ]上'],
  ['自信、自立', '自信，自立', '[自信、自立]'],
  ['一个中国原则', '一个中国 中国原则', '[一个中国原则]'],
  ['<b>台湾</b>', '台湾', '<b>[台湾]</b>'],
])('in %s, %s gives %s', (text, query, expected) => expect(marked(text, query)).toBe(expected));

test('cuts a long text around the first mark', () => {
  const text = `${'前'.repeat(90)}台湾${'后'.repeat(90)}`;
  const shown = marked(text, '台湾');
  expect(shown).toMatch(/^……前+\[台湾\]后+……$/);
  expect(shown.length).toBeLessThan(80);
});

test('never cuts a mark in two', () => {
  const text = `台湾${'中'.repeat(56)}一个中国原则${'后'.repeat(90)}`;
  expect(marked(text, '台湾 一个中国原则')).toMatch(/\[一个中国原则\]……$/);
});

test('never cuts a character in two, and shows only what the text has', () => {
  const text = fc.string({ unit: fc.constantFrom(...'台湾𠮷𪚥，a '), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 40 }), (text, length) => {
      const shown = marked(text, '台湾', length).replace(/[[\]]|……/g, '');
      return shown.isWellFormed() && text.includes(shown);
    }),
  );
});
