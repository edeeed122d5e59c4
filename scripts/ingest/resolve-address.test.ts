import { describe, expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';
import { readSource } from './read/read-source.ts';
import { resolveAddress } from './resolve-address.ts';
import { squeezeLines } from './squeeze-lines.ts';

const source = '林知远：步道明天开放。\n\n步道很长，渡口也好。\n';
const addressed = (text: string) => ({
  text,
  lines: lineIndex(text),
  readable: squeezeLines(readSource(text).value.lines),
});
const resolve = (address: Parameters<typeof resolveAddress>[0]) =>
  resolveAddress(address, addressed(source));
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

it.each([
  [
    'in another markup',
    '<p>步道<b>明天</b>开&#25918;。</p>',
    '步道明天开放',
    '步道<b>明天</b>开&#25918;',
  ],
  ['over the end of a line', '步道明天\n开放。', '步道明天开放', '步道明天\n开放'],
  ['in escapes', '{"text":"\\u6b65道"}', '步道', '\\u6b65道'],
  ['beside what is not read', '<html><title>步道</title><p>步道开放了。', '步道', '步道'],
  ['as markup', '<p class="a">步道</p>', 'class="a"', 'class="a"'],
])('finds words as they are read, %s', (_, text, words, printed) => {
  const resolved = resolveAddress({ text: words }, addressed(text));
  expect('span' in resolved && text.slice(...resolved.span)).toBe(printed);
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
