import type { Span } from '../../../src/schemas/span.ts';
import { type FoundDate, findFullDates, findMonthDays, isoDay } from './find-date.ts';

/** What a document gives to date its press conference by. */
export interface DateClues {
  /** Title, lede, dateline and captions: what tells of the event. */
  readonly head: string;
  /** The whole text, for a year. */
  readonly text: string;
  /** When the container says it was published, as written. */
  readonly published: string | null;
}

/** The day of an event, and what gives it. */
export interface EventDate {
  /** ISO 8601, `2024-03-07`. */
  readonly date: string;
  /** The words that give it. */
  readonly why: string;
  /** Where in the head the day stands; null where only the container tells it. */
  readonly at: Span | null;
}

/** The day of the event; null where the document gives none. */
export function dateEvent({ head, text, published }: DateClues): EventDate | null {
  const stated = published ? (findFullDates(published)[0] ?? null) : null;
  const [full] = findFullDates(head);
  if (full) return { date: full.date, why: `“${full.words}”`, at: extentOf(full) };
  const [short] = findMonthDays(head);
  const year = short && yearOf(short, text, stated);
  const date = year && isoDay(year.year, short.month, short.day);
  if (date) return { date, why: `“${short.words}”，${year.why}`, at: extentOf(short) };
  if (stated) return { date: stated.date, why: `发布时间“${stated.words}”`, at: null };
  return null;
}

function extentOf({ index, words }: { index: number; words: string }): Span {
  return [index, index + words.length];
}

function yearOf(day: { month: number; day: number }, text: string, stated: FoundDate | null) {
  if (stated) {
    const year = Number(stated.date.slice(0, 4));
    // A report cannot be older than what it tells of: December's event in January's paper.
    const later =
      (isoDay(year, day.month, day.day) ?? '') > stated.date &&
      day.month === 12 &&
      stated.date.slice(5, 7) === '01';
    return { year: later ? year - 1 : year, why: `发布时间“${stated.words}”` };
  }
  return sessionYear(text) ?? headlineYear(text) ?? onlyYear(text);
}

/**
 * The year of a session of the National People's Congress or of the CPPCC. Since 1978 each
 * congress has sat for five years, one session a year: the 5th first met in 1978.
 */
function sessionYear(text: string): { year: number; why: string } | null {
  const match =
    /(?:第)?([一二三四五六七八九十]{1,3})届(?:全国人大|全国人民代表大会|全国政协)(?:第)?([一二三四五])次会议/u.exec(
      text,
    );
  if (!match) return null;
  const congress =
    '一二三四五六七八九十'.indexOf((match[1] as string).at(-1) as string) +
    1 +
    ((match[1] as string).length > 1 ? 10 : 0);
  const session = '一二三四五'.indexOf(match[2] as string) + 1;
  return congress >= 5
    ? { year: 1978 + 5 * (congress - 5) + session - 1, why: `“${match[0]}”` }
    : null;
}

function headlineYear(text: string): { year: number; why: string } | null {
  const match = /(?<!\d)(20\d{2}|19\d{2})(?:年)?\s*(?:全国)?[“"]?(?:两会|兩會)/u.exec(text);
  return match ? { year: Number(match[1]), why: `“${match[0]}”` } : null;
}

/** The year of the latest full date in the text, where all full dates are of one year. */
function onlyYear(text: string): { year: number; why: string } | null {
  const dates = findFullDates(text);
  const years = new Set(dates.map(({ date }) => date.slice(0, 4)));
  const [first] = dates;
  return first && years.size === 1
    ? { year: Number(first.date.slice(0, 4)), why: `“${first.words}”` }
    : null;
}
