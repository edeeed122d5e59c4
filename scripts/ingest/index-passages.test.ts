import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexPassages } from './index-passages.ts';

it('agrees with the text on every passage of three or four characters', () => {
  const text = fc.string({ unit: fc.constantFrom('步', '道', '园', 'a'), maxLength: 40 });
  const words = fc.string({
    unit: fc.constantFrom('步', '道', '园', 'a'),
    minLength: 3,
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, words, (text, words) => {
      expect(indexPassages(text).includes(words)).toBe(text.includes(words));
    }),
  );
});
