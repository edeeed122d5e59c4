import { expect, test } from 'vitest';
import type { SourceRecord } from '../schemas/source-record.ts';
import { checkQuotes } from './check-quotes.ts';

const passage = { paragraphs: [{ text: '相互尊重、和平共处、合作共赢。', spans: [[0, 15]] }] };
const source = {
  id: 'a',
  exchanges: [{ question: { paragraphs: [] }, answer: passage }],
} as unknown as SourceRecord;
const check = (body: string) =>
  checkQuotes('topics/t.mdx', `---\ntitle: 题\n---\n\n${body}\n`, (id) =>
    id === 'a' ? source : undefined,
  );

test('counts the quotes that it checked, in prose and alone', () => {
  expect(check('没有引语。')).toBe(0);
  expect(
    check('三项：<Quote source="a" text="相互尊重" />。\n\n<Quote source="a" text="合作共赢。" />'),
  ).toBe(2);
});

test.each([
  ['<Quote source="a" text="互相尊重" />', 'topics/t.mdx:5:1 quote-not-found'],
  ['说过<Quote source="a" text="合作，共赢" />。', 'topics/t.mdx:5:3 quote-not-found'],
  ['- <Quote source="a" text="无" />', 'topics/t.mdx:5:3 quote-not-found'],
  ['<Quote source="b" text="相互尊重" />', 'topics/t.mdx:5:1 unknown-source'],
  ['<Quote source="a" text="" />', 'topics/t.mdx:5:1 empty-quote'],
  ['<Quote source="a" text={words} />', 'topics/t.mdx:5:1 empty-quote'],
  ['<Quote source="a"', 'invalid-mdx'],
])('refuses %s', (body, found) => {
  expect(() => check(body)).toThrow(found);
});
