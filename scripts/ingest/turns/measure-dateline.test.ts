import { expect, it } from 'vitest';
import { measureDateline } from './measure-dateline.ts';

it.each([
  ['（北港综合讯）', '步道明天开放。'],
  ['北港社青川3月7日电（记者李平）', '步道明天开放。'],
  ['北港社青川3月7日电/', '步道明天开放。'],
  ['【湖区新闻台】', '步道明天开放。'],
  ['', '【步道】步道明天开放。'],
  ['', '步道明天开放。'],
])('is as long as “%s”', (dateline, text) => {
  expect(measureDateline(dateline + text)).toBe(dateline.length);
});
