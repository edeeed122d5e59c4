import type { Occurrence } from '../schemas/formulation.ts';

/** One wording in one unit, and every witness that prints it so. */
export interface SharedOccurrence {
  readonly first: Occurrence;
  readonly witnesses: readonly Occurrence[];
}

/** What one event has of a formulation. */
export interface EventOccurrences {
  /** Null for sources of no event. */
  readonly event: string | null;
  readonly date: string | null;
  /** Unit by unit, in the order of the event. */
  readonly units: readonly {
    readonly unit: string;
    readonly shared: readonly SharedOccurrence[];
  }[];
}

/**
 * Groups occurrences by event, in the order of time, and by unit. Witnesses that print the same
 * around it, but for marks and space, are put together.
 */
export function groupOccurrences(occurrences: readonly Occurrence[]): EventOccurrences[] {
  const events = Map.groupBy(occurrences, ({ event, source }) => event ?? source);
  return [...events.values()]
    .map((own) => {
      const units = Map.groupBy(own, ({ unit }) => unit);
      return {
        event: own[0]?.event ?? null,
        date: own[0]?.date ?? null,
        units: [...units].map(([unit, all]) => ({ unit, shared: share(all) })),
      };
    })
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

function share(all: readonly Occurrence[]): SharedOccurrence[] {
  const alike = Map.groupBy(all, (one) => {
    const words = one.contexts.map(({ text }) => text).join('\n');
    return `${one.match} ${one.speech} ${one.part} ${words.replaceAll(/[^\p{L}\p{N}\n]/gu, '')}`;
  });
  return [...alike.values()].flatMap((witnesses) => {
    const [first] = witnesses;
    return first ? [{ first, witnesses }] : [];
  });
}
