import type { Formulation } from '../schemas/formulation.ts';

/**
 * Sorts formulations by the events that say them, so that a page of two events need not look
 * through all years. Returns a function that gives, in the order of `formulations`, those that any
 * of the named events says, with no more than these events' occurrences and absences.
 */
export function indexByEvent(
  formulations: readonly Formulation[],
): (events: readonly string[]) => Formulation[] {
  const parts = formulations.map(({ occurrences, absences }) => ({
    occurrences: Map.groupBy(occurrences, ({ event }) => event),
    absences: Map.groupBy(absences, ({ event }) => event),
  }));
  const saying = new Map<string | null, number[]>();
  parts.forEach(({ occurrences }, i) => {
    for (const event of occurrences.keys()) saying.set(event, [...(saying.get(event) ?? []), i]);
  });
  return (events) => {
    const said = new Set(events.flatMap((event) => saying.get(event) ?? []));
    return [...said]
      .sort((a, b) => a - b)
      .flatMap((i) => {
        const [one, part] = [formulations[i], parts[i]];
        if (!one || !part) return [];
        const occurrences = events.flatMap((event) => part.occurrences.get(event) ?? []);
        const absences = events.flatMap((event) => part.absences.get(event) ?? []);
        return [{ ...one, occurrences, absences }];
      });
  };
}
