import { expect, it } from 'vitest';
import { findHolder } from './find-holder.ts';

it('is the spokesperson who holds the regular conference of a ministry', () => {
  expect(findHolder(['步道', '5月10日，公园部发言人林知远主持例行记者会。'])).toBe('林知远');
  expect(findHolder(['发布会由新闻发言人陈立主持，林知远出席。'])).toBeNull();
});
