/** A day as it was found in a text. */
export interface FoundDate {
  /** ISO 8601, `2024-03-07`. */
  readonly date: string;
  /** Where in the text the words stand that give it. */
  readonly index: number;
  readonly words: string;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const monthName = `(?:${months.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)}${m === 'September' ? '|t' : ''})?`).join('|')})\\.?`;
// Taiwan counts its years from 1912.
const republic = (year: string | number) => Number(year) + 1911;
const patterns: readonly [RegExp, (m: RegExpExecArray) => readonly (string | number)[]][] = [
  [
    /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/gu,
    (m) => [m[1] as string, m[2] as string, m[3] as string],
  ],
  [
    /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
    (m) => [digits(m[1] as string), numeral(m[2] as string), numeral(m[3] as string)],
  ],
  [
    /(?:(?:民國|民国)\s*(?=\d{2,3}\s*年)|(?<!\d)(?=1\d{2}\s*年))(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu,
    (m) => [republic(m[1] as string), m[2] as string, m[3] as string],
  ],
  [
    /(?:民國|民国)\s*([〇零○一二三四五六七八九十百]{2,5})\s*年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
    (m) => [republic(ofRepublic(m[1] as string)), numeral(m[2] as string), numeral(m[3] as string)],
  ],
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    (m) => [m[1] as string, m[2] as string, m[3] as string],
  ],
  // As titles of posts have it, by itself: 20240307.
  [
    /(?<![\w/.=#№-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\w/%-]|[.,:]\w)/gu,
    (m) => [m[1] as string, m[2] as string, m[3] as string],
  ],
  // As is written in America, where no other order can be meant: 3/27/24.
  [
    /(?<![\d/])(\d{1,2})\/(1[3-9]|2\d|3[01])\/((?:20)?\d{2})(?![\d/])/gu,
    (m) => [`20${(m[3] as string).slice(-2)}`, m[1] as string, m[2] as string],
  ],
  // As is written in the middle and east of Europe: 7.3.2024.
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]*\d)/gu,
    (m) => [m[3] as string, m[2] as string, m[1] as string],
  ],
  [
    new RegExp(`(${monthName}),?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'giu'),
    (m) => [m[3] as string, monthOf(m[1] as string), m[2] as string],
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthName}),?\\s+(\\d{4})`, 'giu'),
    (m) => [m[3] as string, monthOf(m[2] as string), m[1] as string],
  ],
];

/** The days that a text writes out with their year, in the order in which they stand. */
export function findFullDates(text: string): FoundDate[] {
  const narrow = narrowDigits(text);
  return patterns
    .flatMap(([pattern, read]) =>
      [...narrow.matchAll(pattern)].map((m) =>
        found(m as RegExpExecArray, read(m as RegExpExecArray)),
      ),
    )
    .filter((date) => date !== null)
    .map((date) => ({ ...date, words: text.slice(date.index, date.index + date.words.length) }))
    .sort((a, b) => a.index - b.index);
}

const yearless: typeof patterns = [
  [/(?<![\d年])(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/gu, (m) => [m[1] as string, m[2] as string]],
  [
    /(?<![年一二三四五六七八九十])([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]/gu,
    (m) => [numeral(m[1] as string), numeral(m[2] as string)],
  ],
  [
    new RegExp(`\\b(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s+\\d{4})`, 'gu'),
    (m) => [monthOf(m[1] as string), m[2] as string],
  ],
  // The last day of a span is no event's: 7 to 9 March.
  [
    new RegExp(
      `(?<![\\d.,:/-])(?<!(?:[–—~-]|\\b(?:to|and|until))\\s)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthName})(?![\\p{L}\\d])(?!,?\\s+\\d{4})`,
      'gu',
    ),
    (m) => [monthOf(m[2] as string), m[1] as string],
  ],
];

/** The days that a text writes without a year (3月7日, 三月七日, March 7, 7 March), as month and day. */
export function findMonthDays(
  text: string,
): { month: number; day: number; index: number; words: string }[] {
  const narrow = narrowDigits(text);
  return yearless
    .flatMap(([pattern, read]) =>
      [...narrow.matchAll(pattern)].map((m) => {
        const [month, day] = read(m as RegExpExecArray).map(Number) as [number, number];
        return { month, day, index: m.index, words: text.slice(m.index, m.index + m[0].length) };
      }),
    )
    .sort((a, b) => a.index - b.index);
}

/** The days of which a text gives the number alone (14日), where no span of days ends with it. */
export function findBareDays(text: string): { day: number; index: number; words: string }[] {
  return [...narrowDigits(text).matchAll(bareDay)].map(({ index, 0: words, 1: day }) => ({
    day: Number(day),
    index,
    words: text.slice(index, index + words.length),
  }));
}

const bareDay = /(?<![\d.年月至到—–~～-]\s?)(\d{1,2})\s?[日号號](?![內内])/gu;

/** The same text, letter for letter, with every full-width digit (３) as a plain one. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
}

/** `2024-03-07` of year, month and day, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return real ? date.toISOString().slice(0, 10) : null;
}

function found(match: RegExpExecArray, parts: readonly (string | number)[]): FoundDate | null {
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = isoDay(year, month, day);
  return date === null ? null : { date, index: match.index, words: match[0] };
}

const monthOf = (name: string) =>
  months.findIndex((m) => m.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

const digits = (words: string) =>
  [...words].map((c) => Math.max(0, '〇一二三四五六七八九'.indexOf(c))).join('');

/** A year of the republic: 一〇三, 一百一十三, 九十八. */
function ofRepublic(words: string): number {
  if (!/[十百]/u.test(words)) return Number(digits(words));
  const [hundreds, rest] = words.includes('百') ? words.split('百') : ['', words];
  return (hundreds ? numeral(hundreds) * 100 : 0) + numeral((rest ?? '').replace(/^[零〇○]/u, ''));
}

/** 1 to 99 of a Chinese numeral such as 三十一. */
function numeral(words: string): number {
  const [tens, ones] = words.includes('十') ? (words.split('十') as [string, string]) : ['', words];
  const value = (c: string) => '一二三四五六七八九'.indexOf(c) + 1;
  return (words.includes('十') ? (tens ? value(tens) : 1) * 10 : 0) + (ones ? value(ones) : 0);
}
