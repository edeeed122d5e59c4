import type { Unit } from '../schemas/event-record.ts';

type Reading = Unit['variants'][number]['readings'][string];

/** What some witnesses print alike at a place. */
export interface ReadingGroup {
  readonly text: string;
  /** By source id, in the order of the event. */
  readonly witnesses: readonly (Reading & { readonly source: string })[];
}

/** Gathers the readings of a variant that are the same, letter for letter. */
export function groupReadings(
  { readings }: Pick<Unit['variants'][number], 'readings'>,
  order: readonly string[],
): readonly ReadingGroup[] {
  const printed = order.flatMap((source) => {
    const reading = readings[source];
    return reading ? [{ source, ...reading }] : [];
  });
  return [...Map.groupBy(printed, ({ text }) => text)].map(([text, witnesses]) => ({
    text,
    witnesses,
  }));
}
