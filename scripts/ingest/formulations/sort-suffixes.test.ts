import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexSuffixes } from './index-suffixes.ts';
import { sortSuffixes } from './sort-suffixes.ts';

const text = fc.string({ unit: fc.constantFrom('花', '园', '开', '\n'), maxLength: 60 });

it('orders every place by what follows it', () => {
  fc.assert(
    fc.property(text, (text) => {
      const order = [...sortSuffixes(text, 64)];
      const naive = [...text].map((_, i) => i).sort((a, b) => compare(text, a, b));
      expect(order).toEqual(naive);
    }),
  );
});

it('finds as many places of a wording as there are', () => {
  const wording = fc.string({
    unit: fc.constantFrom('花', '园', '开'),
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, wording, (text, wording) => {
      const index = indexSuffixes(text);
      const found = [...index.order.subarray(...index.find(wording))].sort((a, b) => a - b);
      const brute = [...text].flatMap((_, i) => (text.startsWith(wording, i) ? [i] : []));
      expect(found).toEqual(brute);
    }),
  );
});

/** Line breaks come first and are all different, the earlier before the later. */
function compare(text: string, a: number, b: number): number {
  for (let i = 0; a + i < text.length && b + i < text.length; i++) {
    const [x, y] = [text.charAt(a + i), text.charAt(b + i)];
    if (x === '\n' || y === '\n') return x === y ? a - b : x === '\n' ? -1 : 1;
    if (x !== y) return x < y ? -1 : 1;
  }
  return b - a;
}
