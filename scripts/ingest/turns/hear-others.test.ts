import { expect, it } from 'vitest';
import { hearOthers } from './hear-others.ts';

const quoted = '柏德普尔指出：“湖区不大。”';

it('hears whoever a report quotes beside those who answer', () => {
  const hears = hearOthers([quoted, '“步道很好，”李平说。'], ['林知远'], false);
  expect(hears('“没有湖区，就没有步道，”柏德普尔说。')).toBe(true);
  expect(hears('在一份声明中，柏德普尔还批评了“湖区”。')).toBe(true);
  expect(hears('陈立报告时则提到，步道已有百年。')).toBe(true);
});

it('hears no other in what those who answer say', () => {
  const hears = hearOthers([quoted, '“步道很好，”林知远说。'], ['林知远'], false);
  expect(hears('“步道明天开放，”林知远说。')).toBe(false);
  expect(hears('“步道明天开放，”她补充说。')).toBe(false);
  expect(hears('湖区应当保护，步道明天开放。')).toBe(false);
});

it('leaves a name at the head of an answer to the answer where the report tells the questions', () => {
  expect(hearOthers([], ['林知远'], true)('陈立部长表示，步道开放。')).toBe(false);
});
