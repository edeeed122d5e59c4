import { expect, it } from 'vitest';
import { nameOutlet } from './name-outlet.ts';

it.each([
  ['北港社', '北港社'],
  ['会上有北港社', '北港社'],
  ['被北港社', '北港社'],
  ['北港社的', '北港社'],
  ['有湖区', null],
  ['有', null],
  ['', null],
])('reads “%s” as %s', (words, outlet) => {
  expect(nameOutlet(words)).toBe(outlet);
});

it('reads no outlet where a reporter suddenly asks', () => {
  expect(nameOutlet('突然有')).toBeNull();
});
