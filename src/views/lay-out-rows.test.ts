import { expect, test } from 'vitest';
import type { DocumentRecord } from '../schemas/document.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { layOutRows } from './lay-out-rows.ts';
import { sourceText } from './source-text.ts';

const document: DocumentRecord = {
  id: 'a',
  lines: [
    { n: 1, segments: [{ type: 'masthead', start: 0, end: 4, text: null, exchange: null }] },
    { n: 2, segments: [{ type: 'title', start: 4, end: 8, text: null, exchange: null }] },
    { n: 3, segments: [{ type: 'answer', start: 8, end: 14, text: '斡旋东北达\n', exchange: 1 }] },
    { n: 4, segments: [{ type: 'blank', start: 14, end: 15, text: '\n', exchange: null }] },
    { n: 5, segments: [{ type: 'answer', start: 15, end: 20, text: '成协议。\n', exchange: 1 }] },
  ],
};
const emendation = {
  span: [10, 12] as [number, number],
  printed: '东北',
  reading: '缅北',
  why: null,
};
const source = {
  joins: [
    { left: [8, 13], right: [15, 19], reason: 'column-break', grounds: ['…'], sure: true },
    { left: [8, 9], right: [9, 13], reason: 'hard-wrap', grounds: [], sure: true },
  ],
  emendations: [emendation],
} as unknown as SourceRecord;

const rows = layOutRows(source, document);

test('gathers lines that are withheld whole', () => {
  expect(rows.map(({ first, last, withheld }) => [first, last, withheld])).toEqual([
    [1, 2, true],
    [3, 3, false],
    [4, 4, false],
    [5, 5, false],
  ]);
});

test('labels a passage once, blank lines aside', () => {
  expect(rows.slice(1).map(({ pieces }) => pieces[0]?.opens)).toEqual([true, false, false]);
});

test('links the halves of a torn sentence both ways, and leaves hard wraps alone', () => {
  expect(rows[1]?.pieces[0]).toMatchObject({ onward: { line: 5 }, back: undefined });
  expect(rows[3]?.pieces[0]).toMatchObject({ back: { line: 3 }, onward: undefined });
});

test('sets a reading that an editor would correct apart, and loses no character', () => {
  expect(rows[1]?.pieces[0]?.cuttings).toEqual([
    { start: 8, end: 10, text: '斡旋' },
    { start: 10, end: 12, text: '东北', emendation },
    { start: 12, end: 14, text: '达\n' },
  ]);
  const shown = rows.flatMap(({ pieces }) => pieces.flatMap(({ cuttings }) => cuttings));
  expect(shown.map(({ text }) => text).join('')).toBe(sourceText(document).slice(8));
});
