import type { Span } from '../../../src/schemas/span.ts';
import type { Head } from '../collect-head.ts';
import { completeDay } from './complete-day.ts';
import { findFullDates, isoDay } from './find-date.ts';
import { mentionDays, type RankedDay } from './mention-days.ts';
import { tellsOfEvent } from './rank-day.ts';

/** What a document gives to date its press conference by. */
export interface DateClues {
  /** Title, lede, dateline and captions: what tells of the event. */
  readonly head: Pick<Head, 'text' | 'typeAt'>;
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
  /** The words that tell it where it is the day of publication; null where the event has its own. */
  readonly published: string | null;
}

/**
 * The day of an event: what title, lede or masthead print, else the day of publication where the
 * words do not speak against it; null where the document gives none.
 */
export function dateEvent({ head, text, published }: DateClues): EventDate | null {
  const mentions = mentionDays(head);
  const stated = publication(mentions, published);
  for (const mention of mentions) {
    const { rank, words, index } = mention;
    if (rank === 'publication') continue;
    const found = completeDay(mention, mentions, text, stated);
    if (!found || (stated && isFarFrom(found.date, stated.date, rank))) continue;
    const why = found.why ? `“${words}”，${found.why}` : `“${words}”`;
    return { date: found.date, why, at: [index, index + words.length], published: null };
  }
  if (!stated) return null;
  const { date, words, at } = stated;
  const why = `发布时间“${words}”`;
  // A container may be that of a later copy; what the page itself prints is its own day.
  const before = at && daysBefore(head, date);
  if (before)
    return { date: back(date, before.days), why: `${why}，“${before.words}”`, at, published: null };
  return speaksAgainst(head, date) ? null : { date, why, at, published: words };
}

/**
 * How many days before the page's own the event was, by the words of the head: 昨天, or another
 * weekday; null where it says neither.
 */
function daysBefore(
  { text }: DateClues['head'],
  date: string,
): { days: number; words: string } | null {
  const told = sentencesOf(text).find((sentence) => tellsOfEvent.test(sentence)) ?? '';
  const [yesterday] = /昨[天日晚]|\byesterday\b/iu.exec(told) ?? [];
  if (yesterday) return { days: 1, words: yesterday };
  const named = weekday.exec(told);
  const days = named ? (new Date(date).getUTCDay() - weekdayOf(named) + 7) % 7 : 0;
  return named && days > 0 && !earlier.test(told) ? { days, words: named[0] } : null;
}

const back = (date: string, days: number) =>
  new Date(Date.parse(date) - days * dayLength).toISOString().slice(0, 10);

const sentencesOf = (text: string) => text.split(/(?<=[。！？!?\n])/u);

interface Publication {
  readonly date: string;
  readonly words: string;
  readonly at: Span | null;
}

/** When the document was published: by its container, else by a line that says so. */
function publication(mentions: readonly RankedDay[], published: string | null): Publication | null {
  const [stated] = published ? findFullDates(published) : [];
  if (stated) return { date: stated.date, words: stated.words, at: null };
  const printed = mentions.find(({ rank, year }) => rank === 'publication' && year !== null);
  if (!printed?.year || !printed.month) return null;
  const { year, month, day, index, words } = printed;
  const date = isoDay(year, month, day);
  return date ? { date, words, at: [index, index + words.length] } : null;
}

const dayLength = 86_400_000;

/** No report is older than what it tells of; and what it names in passing may be long ago. */
function isFarFrom(date: string, published: string, rank: RankedDay['rank']): boolean {
  const days = (Date.parse(published) - Date.parse(date)) / dayLength;
  return days < -1 || (rank !== 0 && rank !== 1 && days > 31);
}

const earlier = /昨[日天晚]|前[天日晚]|日前|近日|\byesterday\b|\blast (?:week|month|night)\b/iu;
const weekday =
  /(?:星期|周|週|禮拜)([一二三四五六日天])|\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** Whether what the head says of the event rules out that it was on the day of publication. */
function speaksAgainst({ text }: DateClues['head'], date: string): boolean {
  return sentencesOf(text).some((sentence) => {
    if (!tellsOfEvent.test(sentence)) return false;
    const named = weekday.exec(sentence);
    return (
      earlier.test(sentence) || (named !== null && weekdayOf(named) !== new Date(date).getUTCDay())
    );
  });
}

function weekdayOf([, chinese, english]: RegExpExecArray): number {
  if (english) return ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'].indexOf(english);
  return chinese === '天' ? 0 : '日一二三四五六'.indexOf(chinese ?? '');
}
