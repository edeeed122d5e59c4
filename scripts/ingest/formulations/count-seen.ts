import type { FormulationSummary, Match, Occurrence } from '../../../src/schemas/formulation.ts';

const bestFirst: readonly Match[] = ['exact', 'reordered', 'varied', 'split'];

/**
 * Counts in how many units of each event a formulation is said, in the order of time. A unit counts
 * once however many witnesses print it, by its best match; what is only asked does not count.
 */
export function countSeen(occurrences: readonly Occurrence[]): FormulationSummary['seen'] {
  const said = occurrences.filter(({ part }) => part !== 'question');
  const events = Map.groupBy(said, ({ event, source }) => event ?? source);
  return [...events]
    .map(([event, own]) => {
      const units = Map.groupBy(own, ({ unit }) => unit);
      const best = [...units.values()].map((all) =>
        bestFirst.find((match) => all.some((one) => one.match === match)),
      );
      const matches = Map.groupBy(best, (match) => match ?? 'exact');
      return {
        event,
        date: own[0]?.date ?? null,
        units: units.size,
        matches: Object.fromEntries([...matches].map(([match, all]) => [match, all.length])),
        direct: own.some(({ speech }) => speech === 'direct'),
      };
    })
    .sort((a, b) => ((a.date ?? '') + a.event < (b.date ?? '') + b.event ? -1 : 1));
}
