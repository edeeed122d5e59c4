import { expect, it } from 'vitest';
import { dateEvent } from './date-event.ts';

const date = (head: string, text = head, published: string | null = null) =>
  dateEvent({ head, text, published })?.date ?? null;

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

it('guesses no year', () => {
  expect(date('3月7日，发布会举行。')).toBeNull();
  expect(date('3月7日，发布会举行。', '2023年1月1日和2024年3月1日')).toBeNull();
  expect(date('发布会举行。')).toBeNull();
});

it('falls back on when it was published, and says by which words', () => {
  expect(dateEvent({ head: '', text: '', published: '2024-03-08' })).toEqual({
    date: '2024-03-08',
    why: '发布时间“2024-03-08”',
    at: null,
  });
});

it('says where in the head the day stands', () => {
  const head = '新华社讯 3月7日，发布会举行。';
  const at = dateEvent({ head, text: '', published: '2024-03-08' })?.at;
  expect(head.slice(...(at ?? [0, 0]))).toBe('3月7日');
});

it('has no 30th of February', () => {
  expect(date('2月30日，发布会举行。', '', '2024-03-08')).toBe('2024-03-08');
});
