import { expect, it } from 'vitest';
import { collatePlain } from './collate-plain.ts';

it.each([
  ['**新华社记者：**', '新华社记者：'],
  ['<b>新华社</b> 记者：', '新华社记者：'],
  ['&#26032;&#x534e;社&amp;', '新华社&'],
  ['\\u65b0\\u534e社\\n记者\\uff1a\\"', '新华社记者："'],
  ['\\u003cb\\u003e', '<b'],
])('reads %s', (stretch, plain) => {
  expect(collatePlain(stretch)).toBe(plain);
});
