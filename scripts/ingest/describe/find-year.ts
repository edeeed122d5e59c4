import { type FoundDate, findFullDates, isoDay } from './find-date.ts';

/** A year, and the words that give it. */
interface FoundYear {
  readonly year: number;
  readonly why: string;
}

/**
 * The year of a day that is written without one (3月7日): from when the document was published, or
 * from what its text says. Null where nothing tells it.
 */
export function findYear(
  day: { month: number; day: number },
  text: string,
  stated: Pick<FoundDate, 'date' | 'words'> | null,
): FoundYear | null {
  const same = sameDayYear(text, day);
  if (same) return same;
  if (stated) {
    const year = Number(stated.date.slice(0, 4));
    // A report cannot be older than what it tells of: December's event in January's paper.
    const later =
      (isoDay(year, day.month, day.day) ?? '') > stated.date &&
      day.month === 12 &&
      stated.date.slice(5, 7) === '01';
    return { year: later ? year - 1 : year, why: `发布时间“${stated.words}”` };
  }
  return sessionYear(text) ?? headlineYear(text) ?? monthYear(text, day.month) ?? onlyYear(text);
}

/** The year with which the text writes the same day elsewhere; null where it names several. */
function sameDayYear(text: string, day: { month: number; day: number }): FoundYear | null {
  const found = findFullDates(text).filter(
    ({ date }) => Number(date.slice(5, 7)) === day.month && Number(date.slice(8)) === day.day,
  );
  const [first] = found;
  const isOne = found.every(({ date }) => date === first?.date);
  return first && isOne ? { year: Number(first.date.slice(0, 4)), why: `“${first.words}”` } : null;
}

/**
 * The year of a session of the National People's Congress or of the CPPCC. Since 1978 each
 * congress has sat for five years, one session a year: the 5th first met in 1978.
 */
function sessionYear(text: string): FoundYear | null {
  const match =
    /(?:第)?([一二三四五六七八九十]{1,3})[届屆](?:全[国國]人大|全[国國]人民代表大[会會]|全[国國]政[协協])?(?:第)?([一二三四五])次[会會][议議]/u.exec(
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

function headlineYear(text: string): FoundYear | null {
  const match = /(?<!\d)(20\d{2}|19\d{2})(?:年)?\s*(?:全国)?[“"]?(?:两会|兩會)/u.exec(text);
  return match ? { year: Number(match[1]), why: `“${match[0]}”` } : null;
}

/** The year that the text gives to the month: 2024年11月例行记者会. */
function monthYear(text: string, month: number): FoundYear | null {
  const found = [...text.matchAll(/(?<!\d)(\d{4})年\s?(\d{1,2})月(?!\s?\d)/gu)].filter(
    ([, , named]) => Number(named) === month,
  );
  const years = new Set(found.map(([, year]) => Number(year)));
  const [year] = years;
  return year && years.size === 1 ? { year, why: `“${found[0]?.[0]}”` } : null;
}

/** The year of the latest full date in the text, where all full dates are of one year. */
function onlyYear(text: string): FoundYear | null {
  const dates = findFullDates(text);
  const years = new Set(dates.map(({ date }) => date.slice(0, 4)));
  const [first] = dates;
  return first && years.size === 1
    ? { year: Number(first.date.slice(0, 4)), why: `“${first.words}”` }
    : null;
}
