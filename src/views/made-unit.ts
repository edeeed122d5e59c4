import type { CollatedPassage } from '../schemas/event-collation.ts';
import type { EventRecord, Unit } from '../schemas/event-record.ts';

const reading = (text: string, start: number) => ({
  text,
  spans: [[start, start + text.length] as [number, number]],
});

/** A made-up unit for tests: 乙 misprints a letter, 甲 lacks a sentence and 丙 breaks off. */
export const madeUnit: Unit = {
  id: 'u01',
  label: '谈牡丹',
  exchanges: { a: 1, b: 1, c: 1 },
  base: 'b',
  variants: [
    {
      readings: {
        a: { text: '牡', span: [2, 3] },
        b: { text: '壮', span: [2, 3] },
        c: { text: '牡', span: [2, 3] },
      },
      context: '园里_丹开',
      class: 'substitution',
      suspect: 'b',
      why: 'two witnesses against one',
    },
  ],
  omissions: [
    { source: 'a', in: 'b', spans: [[7, 12]], text: '颜色更深。', chars: 5, why: 'cut' },
    {
      source: 'c',
      in: 'b',
      spans: [[7, 18]],
      text: '颜色更深。请来看花。',
      chars: 10,
      why: 'truncated',
    },
  ],
};

/** The answer of the unit, side by side. */
export const madePassage: CollatedPassage = {
  unit: 'u01',
  part: 'answer',
  segments: [
    {
      readings: { a: reading('园里', 0), b: reading('园里', 0), c: reading('园里', 0) },
      variant: null,
      omissions: [],
    },
    {
      readings: { a: reading('牡', 2), b: reading('壮', 2), c: reading('牡', 2) },
      variant: 0,
      omissions: [],
    },
    {
      readings: { a: reading('丹开了。', 3), b: reading('丹开了。', 3), c: reading('丹开了。', 3) },
      variant: null,
      omissions: [],
    },
    { readings: { b: reading('颜色更深。', 7) }, variant: null, omissions: [0, 1] },
    {
      readings: { a: reading('\n请来看花。', 8), b: reading('\n请来看花。', 13) },
      variant: null,
      omissions: [1],
    },
  ],
};

/** The event that the unit belongs to. */
export const madeEvent: EventRecord = {
  schemaVersion: 1,
  id: '2020-05-04-garden',
  date: '2020-05-04',
  title: '植物园',
  witnesses: [
    { siglum: '甲', source: 'a' },
    { siglum: '乙', source: 'b' },
    { siglum: '丙', source: 'c' },
    { siglum: '丁', source: 'd' },
  ],
  units: [madeUnit],
};
