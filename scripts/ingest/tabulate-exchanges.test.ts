import { expect, it } from 'vitest';
import { madeSource } from './collate/made-source.ts';
import { tabulateExchanges } from './tabulate-exchanges.ts';

const source = (exchanges: NonNullable<Parameters<typeof madeSource>[0]['exchanges']>) =>
  madeSource({ id: 'made', exchanges }).record;

it('has one row an exchange under one row of names', () => {
  const csv = tabulateExchanges([
    source([
      { asker: '云岭日报', question: '何时？', answer: '明天。\n欢迎。' },
      { question: '好吗？', answer: '好。' },
    ]),
  ]);
  expect(csv).toMatch(/^id,source,n,event,date,/);
  expect(csv).toContain('made/1,made,1,');
  expect(csv).toContain('"明天。\n欢迎。"');
  expect(csv).toContain('made/2,made,2,');
});

it('quotes what would break a cell', () => {
  const csv = tabulateExchanges([source([{ question: '他说,"何时"', answer: '明天。' }])]);
  expect(csv).toContain('"他说,""何时"""');
});

it('makes no formula of source text', () => {
  for (const mark of ['=1+1', '+1', '-1', '@x'])
    expect(tabulateExchanges([source([{ answer: mark }])])).toContain(`,'${mark},`);
});

it('spans the exchange from its first character to its last', () => {
  const record = source([{ question: '何时？', answer: '明天。' }]);
  const [exchange] = record.exchanges;
  const cells = tabulateExchanges([record]).trim().split('\n').at(-1)?.split(',') ?? [];
  expect(cells.slice(-3, -1).map(Number)).toEqual([
    exchange?.question.paragraphs[0]?.spans[0]?.[0],
    exchange?.answer.paragraphs.at(-1)?.spans.at(-1)?.[1],
  ]);
});

it('is only the names where there is nothing', () => {
  expect(tabulateExchanges([]).trim().split('\n')).toHaveLength(1);
});
