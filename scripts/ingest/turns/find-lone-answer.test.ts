import { expect, it } from 'vitest';
import { madeTyped } from './made-pieces.ts';

const lede = '9日，公园部发言人林知远答记者问。';
const types = (source: string) =>
  madeTyped(source, '林知远').flatMap(({ type, exchange, text }) =>
    text ? [[type, exchange]] : [],
  );

it('takes what a spokesman says under his label for his answer, where no question is printed', () => {
  expect(types(`${lede}\n\n林知远：步道明天开放。`).at(-1)).toEqual(['answer', 1]);
  expect(types(`${lede}\n\n林知远：步道明天开放。\n\n欢迎大家。`).at(-1)).toEqual(['answer', 1]);
});

it.each([
  `${lede}\n\n林知远：各位记者朋友，下午好！`,
  '公园部发言人林知远就步道发表谈话。\n\n林知远：步道明天开放。',
])('finds none in “%s”', (source) => {
  expect(() => types(source)).toThrow('no turns');
});
