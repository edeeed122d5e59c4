import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const read = (source: string) => {
  const { lines } = readSource(source).value;
  expect(lines.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
  return lines.flatMap(({ text }) => (text ? [text] : []));
};

it('takes out what a forum puts between the lines of a copied post', () => {
  const post = [
    '5月9日，公园部举行记者会。 m- l& x! n/ B$ A6 R',
    '7 }, w. G- k+ X4 b$ d0 A/ _5 F, R 林知远：大家好。',
    '% n$ u+ ~4 A: U- g# c0 ]% H',
    '问：步道何时开放？/ W1 O7 F: B1 p/ `, {8 T- l# {2',
    '3 R% y6 B, _( K+ W答：明天。',
  ].join('\n');
  expect(read(post)).toEqual([
    '5月9日，公园部举行记者会。',
    '林知远：大家好。',
    '问：步道何时开放？',
    '答：明天。',
  ]);
});

it.each(['问：a + b = c - d 吗？\n答：x * y / z + 1 = 2', '甲 A B C D E F\n乙 1 2 3 4 5 6'])(
  'leaves the author his letters: %s',
  (text) => expect(read(text).join('\n')).toBe(text),
);
