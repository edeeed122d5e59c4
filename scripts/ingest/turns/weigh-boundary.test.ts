import { expect, it } from 'vitest';
import { weighBoundary } from './weigh-boundary.ts';

it('sees a word that lies across the break, and says which', () => {
  const { score, grounds } = weighBoundary('双方都愿意维护图', '书馆的安静。', '');
  expect(score).toBeGreaterThan(0);
  expect(grounds.join()).toContain('图书');
});

it('sees words that stand together elsewhere in the document', () => {
  const document = '雨水花园步道很好。\n那里有雨水花';
  const { score, grounds } = weighBoundary('那里有雨水花', '园步和别的', document);
  expect(score).toBeGreaterThan(0);
  expect(grounds.some((ground) => ground.includes('他处'))).toBe(true);
});

it('finds nothing where the sides have nothing to do with each other', () => {
  expect(weighBoundary('我们愿意。', '图为会场。', '我们愿意。\n图为会场。')).toEqual({
    score: 0,
    grounds: [],
  });
  expect(weighBoundary('', '', '')).toEqual({ score: 0, grounds: [] });
});
