import { expect, it } from 'vitest';
import { dateEvent } from './date-event.ts';

const lede = (text: string) => ({ text, typeAt: () => 'lede' as const });
const date = (head: string, text = head, published: string | null = null) =>
  dateEvent({ head: lede(head), text, published })?.date ?? null;

it('is the day that title or lede write out', () => {
  expect(date('2024年3月7日，发布会举行。', '2023年1月1日', '2024-03-09')).toBe('2024-03-07');
});

it('takes the year of 3月7日 from when it was published', () => {
  expect(date('3月7日，发布会举行。', '', '2024-03-08 10:00')).toBe('2024-03-07');
  expect(date('12月31日，发布会举行。', '', '2025-01-02')).toBe('2024-12-31');
});

it('takes the year from the session of the congress, from 两会, or from the only year in the text', () => {
  expect(date('3月7日，十四届全国人大二次会议举行记者会。')).toBe('2024-03-07');
  expect(date('3月7日，第十三届全国人民代表大会第一次会议举行记者会。')).toBe('2018-03-07');
  expect(date('3月7日，发布会举行。', '2024全国“两会”特别报道')).toBe('2024-03-07');
  expect(date('3月7日，发布会举行。', '截至2024年3月1日')).toBe('2024-03-07');
});

it('takes the day that an English lede writes without a year before that of the page', () => {
  expect(date('2031-05-11 19:55\nOn the morning of 9 May, the warden met the press.')).toBe(
    '2031-05-09',
  );
});

it('takes a day before the source of the text for that of publication', () => {
  const head = '2031-05-09 来源：北港日报\n5月8日，公园部举行记者会。';
  expect(date(head)).toBe('2031-05-08');
});

it('takes the day in the head of a newspaper page for that of publication', () => {
  const head = '3  要闻   2031年5月9日  星期五  北港日报\n本报青川5月8日电 记者会8日上午举行。';
  expect(
    dateEvent({ head: { text: head, typeAt: () => 'masthead' }, text: head, published: null })
      ?.date,
  ).toBe('2031-05-08');
});

it('counts back from the day of publication where the event was yesterday', () => {
  const head = '2031年5月9日 星期五 第3版\n本报讯 昨天上午，公园部举行记者会。';
  expect(date(head)).toBe('2031-05-08');
});

it('guesses no year', () => {
  expect(date('3月7日，发布会举行。')).toBeNull();
  expect(date('3月7日，发布会举行。', '2023年1月1日和2024年3月1日')).toBeNull();
  expect(date('发布会举行。')).toBeNull();
});

it('falls back on when it was published, and says by which words', () => {
  expect(dateEvent({ head: lede(''), text: '', published: '2024-03-08' })).toEqual({
    date: '2024-03-08',
    why: '发布时间“2024-03-08”',
    at: null,
    published: '2024-03-08',
  });
});

it('says where in the head the day stands', () => {
  const head = '新华社讯 3月7日，发布会举行。';
  const at = dateEvent({ head: lede(head), text: '', published: '2024-03-08' })?.at;
  expect(head.slice(...(at ?? [0, 0]))).toBe('3月7日');
});

it('has no 30th of February', () => {
  expect(date('2月30日，发布会举行。', '', '2024-03-08')).toBe('2024-03-08');
});

it('takes the day of the event, not that of a dateline, of publication or of something to come', () => {
  expect(date('云岭社5月9日电 发言人5月8日在记者会上表示，步道开放。', '', '2024-05-09')).toBe(
    '2024-05-08',
  );
  expect(date('发布时间：2024-05-09\n2024年5月8日，发布会举行。')).toBe('2024-05-08');
  expect(date('2024-05-09 08:00 来源：云岭网\n5月8日上午，发布会举行。')).toBe('2024-05-08');
  expect(date('《日报》（ 2024年05月09日 03 版）\n大会5月8日举行记者会。')).toBe('2024-05-08');
  expect(date('代表团将于11月6日至8日来访。', '', '2024-11-02')).toBe('2024-11-02');
  expect(date('渡口建于2001年9月1日，是全市最早的。', '', '2024-11-02')).toBe('2024-11-02');
});

it('does not take the day of publication where the words speak against it', () => {
  expect(date('昨日，公园部举行发布会。', '', '2024-03-08')).toBeNull();
  expect(date('公园部星期四举行发布会。', '', '2024-03-08')).toBeNull();
  expect(date('公园部星期五举行发布会。', '', '2024-03-08')).toBe('2024-03-08');
  expect(date('The briefing was held on Thursday.', '', '2024-03-08')).toBeNull();
});

it('takes the year with which the text writes the same day, whatever day it was posted', () => {
  expect(date('4月18日发布会实录\n2031-02-20 云岭之音', '2029年4月18日下午，发布会举行。')).toBe(
    '2029-04-18',
  );
});

it('knows the year of a session of the congress in the traditional script too', () => {
  expect(date('十三屆全國人大一次會議3月8日舉行記者會。', '十三屆全國人大一次會議')).toBe(
    '2018-03-08',
  );
});

it('completes the number of a day that stands alone', () => {
  const told = '公园部9日举行例行发布会，林知远回答提问。';
  expect(date(`更新：2031-05-10\n${told}`)).toBe('2031-05-09');
  expect(date(`更新：2031-05-02\n公园部30日举行例行发布会。`)).toBe('2031-04-30');
  // A copy may be much later; the dateline tells the month.
  expect(date(`更新：2031-08-31\n北港社5月9日电 ${told}`)).toBe('2031-05-09');
  expect(date(told, `云岭日报 2031年5月10日\n${told}`)).toBe('2031-05-09');
  expect(date(`更新：2031-05-10\n发言人林知远9日说，步道开放。`)).toBe('2031-05-09');
  expect(date('更新：2031-05-10\n湖区9日关闭步道。')).toBe('2031-05-10');
});

it('takes a day before the number of a page, of three digits too, for that of publication', () => {
  const head = '2031年05月10日 第003版：要闻\n本报讯 公园部9日举行发布会。';
  expect(date(head)).toBe('2031-05-09');
});

it('counts back to the weekday of the event', () => {
  const head = '更新：2031-05-10 10:00\n公园部星期四举行发布会。';
  expect(date(head)).toBe('2031-05-08');
});

it('takes a day behind a clock for that of publication, and none behind a comma', () => {
  expect(date('(Lake Agency) 10:07, May 10, 2031\nHARBOUR, May 9 (Lake Agency)')).toBe(
    '2031-05-09',
  );
  expect(date('更新：2031-05-10\n据公园部发布,5月9日,发布会举行。')).toBe('2031-05-09');
});

it('knows the year of a session whose house stands before its number', () => {
  expect(date('政协十二届五次会议3月2日举行发布会。', '全国政协十二届五次会议')).toBe('2017-03-02');
});

it('takes a day from which a briefing is for its own, and that beside a field of search for none', () => {
  expect(date('Afternoon briefing from 9 May 2031\nThe warden met the press.')).toBe('2031-05-09');
  expect(
    date('Monday, October 15, 2035 Search\nRemarks at the press conference in May 9th 2031'),
  ).toBe('2031-05-09');
});
