import { describe, expect, it } from 'vitest';
import { findFullDates, findMonthDays, isoDay } from './find-date.ts';

describe('a day with its year', () => {
  it.each([
    ['2024年3月7日', '2024-03-07'],
    ['2024 年 3 月 7 日', '2024-03-07'],
    ['２０２４年３月７日', '2024-03-07'],
    ['二〇二四年三月七日', '2024-03-07'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二〇二四年十月二十日', '2024-10-20'],
    ['2024-03-07T02:31:46.000Z', '2024-03-07'],
    ['2024/3/7', '2024-03-07'],
    ['2024.03.07', '2024-03-07'],
    ['Noon briefing 20240307', '2024-03-07'],
    ['March 7, 2024', '2024-03-07'],
    ['Mar. 7th, 2024', '2024-03-07'],
    ['7 March 2024', '2024-03-07'],
    ['民國113年3月7日', '2024-03-07'],
    ['113年3月7日', '2024-03-07'],
    ['中華民國一○三年三月七日', '2014-03-07'],
    ['民國一百一十三年三月七日', '2024-03-07'],
    ['民國一百零三年十二月三十一日', '2014-12-31'],
    ['7th of March, 2024', '2024-03-07'],
    ['Press Briefing 3/27/24 Transcript', '2024-03-27'],
    ['3/27/2024', '2024-03-27'],
  ])('%s', (text, date) => {
    expect(findFullDates(text).map((found) => found.date)).toEqual([date]);
  });

  it.each([
    '2024年13月7日',
    '2023年2月29日',
    '3月7日',
    '12024-03-07',
    '2024年',
    '1.2.3',
    '3/4/24',
    '1/3/27/24',
  ])('%s is none', (text) => {
    expect(findFullDates(text)).toEqual([]);
  });

  it('stands where its words stand, the first first', () => {
    const found = findFullDates('发布于2024年3月8日，会期March 7, 2024。');
    expect(found.map(({ index, words }) => [index, words])).toEqual([
      [3, '2024年3月8日'],
      [15, 'March 7, 2024'],
    ]);
  });
});

it('finds days without a year, and not those that have one', () => {
  expect(findMonthDays('3月7日，2024年5月1日')).toEqual([
    { month: 3, day: 7, index: 0, words: '3月7日' },
  ]);
  expect(findMonthDays('十月二十三日, May 4th, March 7, 2024, 二〇二四年三月七日')).toEqual([
    { month: 10, day: 23, index: 0, words: '十月二十三日' },
    { month: 5, day: 4, index: 8, words: 'May 4th' },
  ]);
  expect(findMonthDays('On 9 May, the 4th of June, 7 March 2024, 7 to 9 March')).toEqual([
    { month: 5, day: 9, index: 3, words: '9 May' },
    { month: 6, day: 4, index: 14, words: '4th of June' },
  ]);
});

it('takes no number of eight digits for a day that is part of an address or of another number', () => {
  expect(findFullDates('/a/20240307.html, 20240307-12, 20240307.5, 20241307, c20240307')).toEqual(
    [],
  );
});

it('knows the calendar', () => {
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
  expect(isoDay(2023, 2, 29)).toBeNull();
  expect(isoDay(2024, 0, 1)).toBeNull();
  expect(isoDay(124, 1, 1)).toBeNull();
});

it('reads days as the middle and east of Europe write them', () => {
  expect(findFullDates('北港社, 1920, 20.03.2031').map(({ date }) => date)).toEqual(['2031-03-20']);
  expect(findFullDates('1.20.03.2031').length + findFullDates('3.14.15').length).toBe(0);
});

it('reads the two ways of cutting September short', () => {
  expect(findFullDates('Sept. 9, 2031; 8 Sept 2031; Sep 7, 2031').map(({ date }) => date)).toEqual([
    '2031-09-09',
    '2031-09-08',
    '2031-09-07',
  ]);
});
