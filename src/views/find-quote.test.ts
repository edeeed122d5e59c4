import { describe, expect, test } from 'vitest';
import type { Exchange } from '../schemas/exchange.ts';
import { findQuote } from './find-quote.ts';

const exchange: Exchange = {
  id: 'a/1',
  n: 1,
  asker: '彭博社',
  speaker: '王毅',
  speech: 'direct',
  heading: null,
  question: { paragraphs: [{ text: '中方将如何应对？', spans: [[0, 8]] }] },
  answer: {
    paragraphs: [
      { text: '中国始终保持对美政策的稳定性和连续性。', spans: [[10, 29]] },
      { text: '如果一门心思打压中国，最终必将害了自己。', spans: [[30, 50]] },
    ],
  },
  topics: [],
  mentions: [],
  url: 'answers/a-01.html',
  truncated: [],
  grounds: [],
  evidence: [],
};
const source = { id: '2024-columns', exchanges: [exchange] };

test('finds words of a question and of an answer', () => {
  expect(findQuote(source, '如何应对', 'x').start).toBe(3);
  expect(findQuote(source, '打压中国，最终', 'x')).toMatchObject({
    exchange: { n: 1 },
    paragraph: { spans: [[30, 50]] },
    start: 6,
  });
});

describe('refuses words that the source does not print, and names the nearest', () => {
  test.each([
    ['one character is another', '如果一门心思打击中国', '如果一门心思打压中国'],
    ['punctuation is another', '打压中国,最终', '打压中国，最终'],
    ['words run over two paragraphs', '连续性。如果一门心思', '如果一门心思打压中国'],
  ])('%s', (_name, words, nearest) => {
    const quote = () => findQuote(source, words, 'topics/zhongmei.mdx');
    expect(quote).toThrow('topics/zhongmei.mdx quote-not-found: 2024-columns');
    expect(quote).toThrow(`“${words}”`);
    expect(quote).toThrow(`“${nearest}”`);
  });
});
