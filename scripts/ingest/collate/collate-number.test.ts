import { expect, it } from 'vitest';
import { collateNumber } from './collate-number.ts';

it.each([
  ['2400', 2400],
  ['２４００', 2400],
  ['2,400', 2400],
  ['两千四百', 2400],
  ['十', 10],
  ['一百一十二', 112],
  ['一千零五', 1005],
  ['二〇二四', 2024],
  ['2.3亿', 230_000_000],
  ['两亿三千万', 230_000_000],
  ['18000', 18_000],
  ['一万八千', 18_000],
  ['8.6%', 0.086],
  ['百分之八点六', 0.086],
])('%s is %d', (text, value) => {
  expect(collateNumber(text)).toBe(value);
});

it.each(['', '三天', '点', '大概', '，'])('«%s» is none', (text) => {
  expect(collateNumber(text)).toBeNull();
});
