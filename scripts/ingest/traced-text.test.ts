import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinTraced, sliceTraced, spansOf, type TracedText, unwrapTraced } from './traced-text.ts';

const traced = (text: string, at = 0): TracedText => ({
  text,
  from: [...text].map((_, i) => at + i),
  to: [...text].map((_, i) => at + i + 1),
});

it('slices and trims, places with the characters', () => {
  expect(sliceTraced(traced(' 步道 开放 '), 0)).toEqual({
    text: '步道 开放',
    from: [1, 2, 3, 4, 5],
    to: [2, 3, 4, 5, 6],
  });
  expect(sliceTraced(traced('步道'), 2).text).toBe('');
});

it.each([
  ['步道', '开放', '步道开放'],
  ['to the', 'public', 'to the public'],
  ['达到2000', '亿', '达到2000亿'],
  ['APEC', '峰会', 'APEC峰会'],
  ['2', '000', '2000'],
  ['done.', 'Then', 'done. Then'],
  ['步道，', 'APEC', '步道，APEC'],
  ['', '开放', '开放'],
])('joins “%s” and “%s” as a reader would', (left, right, whole) => {
  expect(joinTraced([traced(left), traced(right, 100)]).text).toBe(whole);
});

it('gives an added space the place where the left piece ends', () => {
  const joined = joinTraced([traced('the'), traced('public', 10)]);
  expect([joined.from[3], joined.to[3]]).toEqual([3, 3]);
});

it('takes line breaks inside a text away', () => {
  expect(unwrapTraced(traced('步道\n开放')).text).toBe('步道开放');
  expect(unwrapTraced(traced('to the \r\n  public')).text).toBe('to the public');
  expect(unwrapTraced(traced('步道')).text).toBe('步道');
});

it('runs spans together where only white space parts them', () => {
  const source = '步道\n\n开放<b>了';
  const whole = joinTraced([traced('步道'), traced('开放', 4), traced('了', 9)]);
  expect(spansOf(whole, source)).toEqual([
    [0, 6],
    [9, 10],
  ]);
});

it('keeps a span for each character that stands in the source, whatever is joined', () => {
  const part = fc.array(fc.constantFrom('步', 'a', ' ', '1', '，', '\n')).map((c) => c.join(''));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const source = parts.join('');
      let at = 0;
      const pieces = parts.map((text) => {
        const piece = traced(text, at);
        at += text.length;
        return piece;
      });
      const joined = joinTraced(pieces);
      expect(joined.from).toHaveLength(joined.text.length);
      expect(joined.to).toHaveLength(joined.text.length);
      const covered = spansOf(joined, source)
        .map(([start, end]) => source.slice(start, end))
        .join('');
      expect(covered.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
    }),
    { numRuns: 200, seed: 1 },
  );
});
