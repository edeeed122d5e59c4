import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { matchTerm } from './match-term.ts';
import { readTerms } from './read-terms.ts';

const matches = (text: string, query: string, signs?: 'none') =>
  readTerms(query).flatMap((term) =>
    matchTerm(foldText(text), signs ? { ...term, signs } : term).map((span) => text.slice(...span)),
  );

test.each([
  ['台湾是中国的台湾', '台湾', ['台湾', '台湾']],
  ['中国台，湾区', '台湾', []],
  ['共 2400 亿美元', '400亿', ['400 亿']],
  ['在ＡＰＥＣ上', 'pe', ['ＰＥ']],
  ['自信、自立', '自信，自立', ['自信、自立']],
  ['自信自立', '自信，自立', []],
  ['自信、自立', '"自信，自立"', []],
  ['自信、自立。', '"自信、自立。"', ['自信、自立']],
  ['自信、自立，', '"自信、自立。"', []],
  ['（台湾）', '"（台湾"', ['台湾']],
  ['台湾', '"（台湾"', []],
  ['呵呵呵', '呵呵', ['呵呵', '呵呵']],
])('%s holds %s at %j', (text, query, expected) => expect(matches(text, query)).toEqual(expected));

test('passes over all signs where they do not count', () => {
  expect(matches('相互尊重、和平共处', '相互尊重和平共处', 'none')).toEqual(['相互尊重、和平共处']);
});
