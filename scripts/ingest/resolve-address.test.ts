import { describe, expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';
import { resolveAddress } from './resolve-address.ts';

const source = '林知远：步道明天开放。\n\n步道很长，渡口也好。\n';
const resolve = (address: Parameters<typeof resolveAddress>[0]) =>
  resolveAddress(address, source, lineIndex(source));
const words = (address: Parameters<typeof resolveAddress>[0]) => {
  const resolved = resolve(address);
  return 'span' in resolved ? source.slice(...resolved.span) : resolved;
};

it('finds lines as they are counted', () => {
  expect(words({ line: 1 })).toBe('林知远：步道明天开放。\n');
  expect(words({ lines: [1, 3] })).toBe(source);
});

it('finds words that occur once, or once within the lines', () => {
  expect(words({ text: '渡口' })).toBe('渡口');
  expect(words({ text: '步道', line: 3 })).toBe('步道');
});

describe('an address that leads nowhere', () => {
  it('says how many lines there are', () => {
    expect(resolve({ line: 9 })).toEqual({
      problem: 'The source has 3 lines, not 9.',
      hint: 'Give a line that exists.',
    });
    expect(resolve({ lines: [3, 1] })).toHaveProperty('problem');
  });

  it('asks for more where words stand twice', () => {
    expect(resolve({ text: '步道' })).toMatchObject({
      problem: '“步道” stands there more than once.',
    });
  });

  it('shows what stands nearest to words that do not occur', () => {
    expect(resolve({ text: '步道明日开放' })).toEqual({
      problem: '“步道明日开放” does not stand there.',
      hint: 'The nearest is “步道明天开放”.',
    });
    expect(resolve({ text: 'xyzxyz' })).toHaveProperty(
      'hint',
      'Nothing like it was found; give the line instead.',
    );
  });

  it('names no place', () => {
    expect(resolve({})).toEqual({
      problem: 'No place is named.',
      hint: 'Give `line`, `lines` or `text`.',
    });
  });
});
