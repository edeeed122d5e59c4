import { expect, test } from 'vitest';
import { choosePassage } from './choose-passage.ts';
import { readTerms } from './read-terms.ts';

const choose = (paragraphs: string[], questions: number, query: string) =>
  choosePassage({ paragraphs, questions }, readTerms(query));

test('prefers the paragraph that holds most of the terms', () => {
  expect(choose(['台湾？', '中美。', '台湾与中美。'], 1, '台湾 中美')).toBe(2);
});

test('prefers the answer to the question', () => {
  expect(choose(['台湾？', '没有。', '台湾。'], 1, '台湾')).toBe(2);
  expect(choose(['台湾？', '没有。'], 1, '台湾')).toBe(0);
});
