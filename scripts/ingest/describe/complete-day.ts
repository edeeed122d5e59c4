import { type FoundDate, findFullDates, isoDay } from './find-date.ts';
import { findYear } from './find-year.ts';
import type { DayMention } from './rank-day.ts';

/** A whole date, and what gives the part of it that the mention lacks; empty where it lacks none. */
interface Completed {
  readonly date: string;
  readonly why: string;
}

/**
 * The date of a day that is written without its year or its month; null where nothing tells them.
 * @param others all days that the head names
 * @param text the whole document
 * @param stated when the document was published
 */
export function completeDay(
  { year, month, day }: DayMention,
  others: readonly DayMention[],
  text: string,
  stated: Pick<FoundDate, 'date' | 'words'> | null,
): Completed | null {
  if (month === null) return ofBareDay(day, others, text, stated);
  if (year !== null) return dated(year, month, day, '');
  const found = findYear({ month, day }, text, stated);
  return found && dated(found.year, month, day, found.why);
}

function dated(year: number, month: number, day: number, why: string): Completed | null {
  const date = isoDay(year, month, day);
  return date === null ? null : { date, why };
}

/** 14日 alone: the same day of a dateline, else the last such day before the page's own. */
function ofBareDay(
  day: number,
  others: readonly DayMention[],
  text: string,
  stated: Pick<FoundDate, 'date' | 'words'> | null,
): Completed | null {
  const same = others.find((other) => other.day === day && other.month !== null);
  if (same) {
    const found = completeDay(same, [], text, stated);
    return found && { ...found, why: [`“${same.words}”`, found.why].filter(Boolean).join('，') };
  }
  if (stated) return lastBefore(day, stated.date, 14, `发布时间“${stated.words}”`);
  const near = findFullDates(text).flatMap(
    ({ date, words }) => lastBefore(day, date, 2, `“${words}”`) ?? [],
  );
  const [first] = near;
  return first && near.every(({ date }) => date === first.date) ? first : null;
}

/** The last day of that number up to a date, where it is no more than so many days before. */
function lastBefore(day: number, until: string, days: number, why: string): Completed | null {
  for (let back = 0; back <= days; back++) {
    const date = new Date(Date.parse(until) - back * dayLength);
    if (date.getUTCDate() === day) return { date: date.toISOString().slice(0, 10), why };
  }
  return null;
}

const dayLength = 86_400_000;
