import type { Absence, FormulationSummary, Match } from '../schemas/formulation.ts';

/** What can be said of a formulation for one year. */
export type YearCell = { readonly year: string } & (
  | {
      readonly state: 'seen';
      readonly units: number;
      /** The best match of the year. */
      readonly match: Match;
      readonly direct: boolean;
    }
  /** Each matching answer of the year is whole and direct, and it is in none. */
  | { readonly state: 'not-seen' }
  | { readonly state: 'incomparable'; readonly reason: NonNullable<Absence['reason']> }
  /** No answer of the year would match. */
  | { readonly state: 'no-answer' }
);

const bestFirst: readonly Match[] = ['exact', 'reordered', 'varied', 'split'];

/** Sums a formulation up for each of some years. */
export function countByYear(
  { seen, absentYears }: Pick<FormulationSummary, 'seen' | 'absentYears'>,
  years: readonly string[],
): YearCell[] {
  return years.map((year): YearCell => {
    const own = seen.filter(({ date }) => date?.startsWith(year));
    if (own.length > 0) {
      const match = bestFirst.find((one) => own.some(({ matches }) => matches[one])) ?? 'exact';
      const units = own.reduce((sum, { units }) => sum + units, 0);
      return { year, state: 'seen', units, match, direct: own.some(({ direct }) => direct) };
    }
    const absent = absentYears.find((one) => one.year === year);
    if (!absent) return { year, state: 'no-answer' };
    const { reason } = absent;
    return reason === null ? { year, state: 'not-seen' } : { year, state: 'incomparable', reason };
  });
}
