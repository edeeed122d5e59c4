import type { Absence, FormulationSummary } from '../../../src/schemas/formulation.ts';

/**
 * Sums absences up by year. A year in which some event has the formulation is left out; one counts
 * as not seen only where each event with a matching answer is judged so.
 */
export function sumAbsences(
  seen: FormulationSummary['seen'],
  absences: readonly Absence[],
): FormulationSummary['absentYears'] {
  const years = Map.groupBy(absences, ({ date }) => date.slice(0, 4));
  return [...years]
    .filter(([year]) => !seen.some(({ date }) => date?.startsWith(year)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, own]) => ({
      year,
      reason: own.find(({ reason }) => reason !== null)?.reason ?? null,
    }));
}
