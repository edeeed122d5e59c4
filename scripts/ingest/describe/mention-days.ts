import type { Head } from '../collect-head.ts';
import { findBareDays, findFullDates, findMonthDays } from './find-date.ts';
import { type DayMention, rankDay } from './rank-day.ts';

/** A day that a head names, with how likely it is that of the event. */
export interface RankedDay extends DayMention {
  readonly rank: number | 'publication';
}

/** Every day that the head names, the likeliest first. */
export function mentionDays(head: Pick<Head, 'text' | 'typeAt'>): RankedDay[] {
  const full = findFullDates(head.text).map(({ date, index, words }): DayMention => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    return { year, month, day, index, words };
  });
  const found: DayMention[] = [...full];
  // The day of 3月7日 is a part of it.
  const add = (mention: DayMention) => {
    const isPart = found.some(
      ({ index, words }) => index <= mention.index && mention.index < index + words.length,
    );
    if (!isPart) found.push(mention);
  };
  for (const mention of findMonthDays(head.text)) add({ ...mention, year: null });
  for (const mention of findBareDays(head.text)) add({ ...mention, year: null, month: null });
  return found
    .flatMap((mention) => {
      const rank = rankDay(mention, head);
      return rank === null ? [] : [{ ...mention, rank }];
    })
    .sort((a, b) => order(a.rank) - order(b.rank) || a.index - b.index);
}

const order = (rank: RankedDay['rank']) =>
  typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY;
