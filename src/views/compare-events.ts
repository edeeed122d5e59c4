import type { Absence, Formulation, Occurrence } from '../schemas/formulation.ts';

/** A formulation with what each of two events has of it. */
export interface Compared {
  readonly formulation: Formulation;
  readonly older: readonly Occurrence[];
  readonly newer: readonly Occurrence[];
  /** What the event that lacks it allows to say; null where no answer of it would match. */
  readonly absence: Absence | null;
}

export interface EventComparison {
  readonly shared: readonly Compared[];
  readonly onlyOlder: readonly Compared[];
  readonly onlyNewer: readonly Compared[];
}

/**
 * Sets two events side by side under a topic: the formulations that both have, and those that one
 * has. `exchanges` holds the ids of the exchanges filed under the topic; a formulation counts where
 * one of these says it, and what they say comes first. One that they only say as a part of another,
 * which comes before it, is left out.
 */
export function compareEvents(
  formulations: readonly Formulation[],
  [older, newer]: readonly [string, string],
  exchanges: ReadonlySet<string>,
): EventComparison {
  const before: (readonly Occurrence[])[] = [];
  const compared = formulations.flatMap((formulation): Compared[] => {
    const said = formulation.occurrences.filter(
      ({ part }) => part === 'answer' || part === 'opening',
    );
    const isFiled = ({ source, exchange }: Occurrence) => exchanges.has(`${source}/${exchange}`);
    const of = (event: string) =>
      said
        .filter((one) => one.event === event)
        .toSorted((a, b) => Number(isFiled(b)) - Number(isFiled(a)));
    const [first, second] = [of(older), of(newer)];
    const here = [...first, ...second].filter(isFiled);
    if (here.length === 0 || before.some((others) => isPart(here, others))) return [];
    before.push(here);
    const lacking = first.length === 0 ? older : newer;
    const absence = formulation.absences.find(({ event }) => event === lacking) ?? null;
    return [{ formulation, older: first, newer: second, absence }];
  });
  return {
    shared: compared.filter(({ older, newer }) => older.length > 0 && newer.length > 0),
    onlyOlder: compared.filter(({ newer }) => newer.length === 0),
    onlyNewer: compared.filter(({ older }) => older.length === 0),
  };
}

/** Whether each occurrence of one formulation stands within some occurrence of another. */
function isPart(own: readonly Occurrence[], others: readonly Occurrence[]): boolean {
  return own.every(({ source, spans }) =>
    others.some(
      (other) =>
        other.source === source &&
        spans.every(([from, to]) => other.spans.some(([start, end]) => start <= from && to <= end)),
    ),
  );
}
