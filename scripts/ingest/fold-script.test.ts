import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldScript } from './fold-script.ts';

it('gives one form for both scripts, and for both cases', () => {
  expect(foldScript('中美關係，臺灣，U.S.')).toBe('中美关系，台湾，u.s.');
  expect(foldScript('中美关系，台湾，u.s.')).toBe('中美关系，台湾，u.s.');
});

it('folds what it folded to the same, and keeps the length of Chinese', () => {
  const han = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((c) => String.fromCharCode(c)),
  });
  fc.assert(
    fc.property(han, (text) => {
      expect(foldScript(foldScript(text))).toBe(foldScript(text));
      expect(foldScript(text)).toHaveLength(text.length);
    }),
  );
});
