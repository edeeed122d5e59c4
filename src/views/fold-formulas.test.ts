import { expect, it } from 'vitest';
import type { Span } from '../schemas/span.ts';
import { foldFormulas } from './fold-formulas.ts';

const source = '园里要勤浇清水、薄施底肥。今年雨水\n多，沟渠要通。';
const paragraph = {
  text: '园里要勤浇清水、薄施底肥。今年雨水多，沟渠要通。',
  spans: [
    [0, 17],
    [18, 25],
  ] as Span[],
};

it('marks what is shared and what is not, and tells sentences that formulations make up', () => {
  const folded = foldFormulas(paragraph, source, [
    { spans: [[3, 12]], shared: true },
    { spans: [[15, 19]], shared: false },
  ]);
  expect(folded).toEqual([
    {
      pieces: [
        { text: '园里要', kind: 'plain' },
        { text: '勤浇清水、薄施底肥', kind: 'shared' },
        { text: '。', kind: 'plain' },
      ],
      formulaic: true,
      letters: 13,
    },
    {
      pieces: [
        { text: '今年', kind: 'plain' },
        { text: '雨水多', kind: 'own' },
        { text: '，沟渠要通。', kind: 'plain' },
      ],
      formulaic: false,
      letters: 11,
    },
  ]);
});

it('loses nothing of the text', () => {
  const pieces = foldFormulas(paragraph, source, []).flatMap((sentence) => sentence.pieces);
  expect(pieces.map(({ text }) => text).join('')).toBe(paragraph.text);
});
