import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['**王毅:**各位记者朋友', '王毅:各位记者朋友'],
  ['<p>大家好！&amp;</p>', '大家好！&'],
  ['各位记者\n　　朋友\n', '各位记者朋友'],
  ['the United\nNations', 'the United Nations'],
  ['a &lt;b&gt; c', 'a <b> c'],
])('%j', (raw, text) => {
  expect(plainText(raw)).toBe(text);
});
