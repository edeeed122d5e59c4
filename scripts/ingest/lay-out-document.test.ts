import { expect, it } from 'vitest';
import { documentRecord } from '../../src/schemas/document.ts';
import { madeSource } from './collate/made-source.ts';
import { layOutDocument } from './lay-out-document.ts';
import { lineIndex } from './line-index.ts';

function lay(rights: 'full' | 'quotations') {
  const text = '题目\n问：何时？答：明天。\n\n';
  const blocks = [
    { type: 'title' as const, start: 0, end: 3, line: 1 },
    { type: 'question' as const, start: 3, end: 8, line: 2, exchange: 1 },
    { type: 'answer' as const, start: 8, end: text.length, line: 2, exchange: 1 },
  ];
  const record = { ...madeSource({ id: 'made' }).record, rights, blocks };
  return { text, laid: documentRecord.parse(layOutDocument(record, text, lineIndex(text))) };
}

it('cuts each line where its blocks meet, and loses no character', () => {
  const { text, laid } = lay('full');
  expect(
    laid.lines.map(({ n, segments }) => [n, segments.map((s) => [s.type, s.text, s.exchange])]),
  ).toEqual([
    [1, [['title', '题目\n', null]]],
    [
      2,
      [
        ['question', '问：何时？', 1],
        ['answer', '答：明天。\n', 1],
      ],
    ],
    [3, [['answer', '\n', 1]]],
  ]);
  expect(laid.lines.flatMap(({ segments }) => segments.map((s) => s.text)).join('')).toBe(text);
});

it('withholds what is no speech where only quotations may be shown', () => {
  const { laid } = lay('quotations');
  expect(laid.lines[0]?.segments[0]).toEqual({
    type: 'title',
    start: 0,
    end: 3,
    text: null,
    exchange: null,
  });
  expect(laid.lines[1]?.segments.map((s) => s.text)).toEqual(['问：何时？', '答：明天。\n']);
});
