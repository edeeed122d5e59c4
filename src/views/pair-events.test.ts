import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairEvents } from './pair-events.ts';

it('sets few events each beside every other', () => {
  expect(pairEvents(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

it('makes no more than two pairs for each of many events, the newest with its neighbour last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 9, max: 200 }), (count) => {
      const pairs = pairEvents(Array.from({ length: count }, (_, i) => i));
      expect(pairs.length).toBeLessThan(2 * count);
      expect(pairs.at(-1)).toEqual([count - 2, count - 1]);
      expect(pairs.every(([older, newer]) => older < newer)).toBe(true);
    }),
  );
});
