import type { Answer } from '../schemas/answer.ts';
import { newestFirst } from './newest-first.ts';

interface Entry {
  readonly data: Answer;
}

export interface EventGroup<T> {
  readonly event: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly answers: readonly T[];
}

/** Orders answers newest first and gathers those of one event; those of no event go by their date. */
export function groupByEvent<T extends Entry>(answers: readonly T[]): readonly EventGroup<T>[] {
  const sorted = answers.toSorted(newestFirst);
  const groups = Map.groupBy(sorted, ({ data }) => data.event ?? `date ${data.date}`);
  return [...groups.values()].map((answers) => {
    const { event = null, eventTitle: title = null, date = null } = answers[0]?.data ?? {};
    return { event, title, date, answers };
  });
}
