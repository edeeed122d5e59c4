import { expect, test } from 'vitest';
import type { Unit } from '../schemas/event-record.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import type { Span } from '../schemas/span.ts';
import { collectNotes } from './collect-notes.ts';

const spans: readonly Span[] = [
  [0, 10],
  [20, 40],
];
const source = (emendations: SourceRecord['emendations']) =>
  ({ id: 'c', emendations }) as unknown as SourceRecord;
const variant = (span: [number, number], suspect: string | null): Unit['variants'][number] => ({
  readings: {
    a: { text: '俄中', span: [5, 7] },
    c: { text: '中俄', span },
    e: { text: '', span: [9, 9] },
  },
  context: '发掘_合作',
  class: 'substitution',
  suspect,
  why: 'two witnesses against one',
});
const unit = (...variants: Unit['variants']) => ({ variants }) as unknown as Unit;
const siglumOf = (id: string) => id;

test('tells a suspected misprint with what each witness has', () => {
  expect(collectNotes(spans, source([]), unit(variant([21, 23], 'c')), siglumOf)).toEqual([
    '疑误（正文照印）：「发掘□合作」，□处a本作「俄中」，c本作「中俄」，e本无此字。',
  ]);
});

test('says nothing of places outside the words, or suspected elsewhere', () => {
  const variants = [variant([50, 52], 'c'), variant([21, 23], 'a'), variant([21, 23], null)];
  expect(collectNotes(spans, source([]), unit(...variants), siglumOf)).toEqual([]);
});

test('tells a correction beside the printed reading', () => {
  const emendations = [
    { span: [22, 24] as [number, number], printed: '东北', reading: '缅北', why: '他本' },
    { span: [25, 26] as [number, number], printed: '衍', reading: '', why: null },
  ];
  expect(collectNotes(spans, source(emendations), undefined, siglumOf)).toEqual([
    '校勘：原印「东北」，校作「缅北」，他本。',
    '校勘：原印「衍」，校作「（删）」。',
  ]);
});
