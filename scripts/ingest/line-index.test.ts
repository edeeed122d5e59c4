import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';

it('counts lines that LF, CR LF or CR end', () => {
  const index = lineIndex('一\n二\r\n三\r四');
  expect(index.count).toBe(4);
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(index.lineOf)).toEqual([1, 1, 2, 2, 2, 3, 3, 4]);
  expect(index.placeOf(5)).toEqual({ line: 3, column: 1 });
  expect(index.extentOf(2)).toEqual([2, 5]);
});

it('has no empty line at the end, but one in an empty text', () => {
  expect(lineIndex('一\n').count).toBe(1);
  expect(lineIndex('').count).toBe(1);
  expect(lineIndex('\n\n').count).toBe(2);
});

it('gives every offset the line whose extent holds it, whatever the text', () => {
  const text = fc
    .array(fc.constantFrom('一', 'a', '\n', '\r', '\r\n', '\u{20000}'))
    .map((c) => c.join(''));
  fc.assert(
    fc.property(text, (text) => {
      const index = lineIndex(text);
      for (let offset = 0; offset < text.length; offset++) {
        const { line, column } = index.placeOf(offset);
        const [start, end] = index.extentOf(line);
        expect(line).toBe(index.lineOf(offset));
        expect(start + column - 1).toBe(offset);
        expect(offset).toBeLessThan(end);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});
