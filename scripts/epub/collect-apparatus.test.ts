import { expect, test } from 'vitest';
import type { Unit } from '../../src/schemas/event-record.ts';
import { describeItem } from '../newsletter/describe-item.ts';
import type { Item } from '../newsletter/edition.ts';
import { madeLibrary } from '../newsletter/made-library.ts';
import { collectApparatus } from './collect-apparatus.ts';

const emendations = [{ span: [4, 6], printed: '东北', reading: '缅北', why: null }];
const library = madeLibrary([{ question: ['问？'], answer: ['在东北。', '一句。两句。'] }], {
  emendations,
});
const [item] = library.answers.map((answer) => describeItem(answer, library)) as [Item];
const text = item.source.text;
const at = (words: string): [number, number] => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};
const unit = {
  variants: [
    {
      readings: {
        made: { text: '东北', span: at('东北') },
        other: { text: '缅北', span: [0, 2] },
        third: { text: '', span: [0, 0] },
      },
      ...{ context: '在_。', class: 'substitution', suspect: 'made', why: '' },
    },
  ],
  omissions: [
    ...['other', 'third'].map((source) => ({
      ...{ source, in: 'made', spans: [at('两句。')], text: '两句。', chars: 3, why: 'cut' },
    })),
    {
      ...{ source: 'made', in: 'other', spans: [[9, 40]], chars: 31, why: 'truncated' },
      text: '此外，我们还要说一段别处才有的话，说它是为了让它足够长。',
    },
  ],
} as unknown as Unit;
const siglumOf = (source: string) => ({ made: '甲', other: '乙', third: '丙' })[source] ?? source;

test('sets every difference beside its paragraph, and what the source lacks apart', () => {
  const { beside, loose } = collectApparatus(item, unit, siglumOf);
  expect([...beside].map(([{ text }, notes]) => [text, notes])).toEqual([
    ['问？', []],
    [
      '在东北。',
      [
        '校勘：原印「东北」，校作「缅北」。',
        '「在□。」，□处甲本作「东北」，乙本作「缅北」，丙本无此字。疑甲本误。',
      ],
    ],
    ['一句。两句。', ['「两句。」一段 3 字，乙丙本未见。']],
  ]);
  expect(loose).toEqual([
    '「此外，我们还要说一……是为了让它足够长。」一段 31 字，见于乙本，本文所据文本未见。',
  ]);
});

test('says nothing where there is one witness and no correction', () => {
  const plain = {
    ...item,
    source: { ...item.source, record: { ...item.source.record, emendations: [] } },
  };
  const { beside, loose } = collectApparatus(plain, undefined, siglumOf);
  expect([...beside.values(), loose].flat()).toEqual([]);
});
