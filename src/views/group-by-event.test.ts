import { expect, test } from 'vitest';
import type { Answer } from '../schemas/answer.ts';
import { groupByEvent } from './group-by-event.ts';

const entry = (event: string | null, date: string | null, n: number) => ({
  data: { event, eventTitle: event, date, source: 'a', n } as Answer,
});

test('puts the newest event first, the undated last, and keeps the order of the source', () => {
  const groups = groupByEvent([
    entry(null, null, 1),
    entry('old', '2024-03-07', 2),
    entry('new', '2026-03-08', 9),
    entry('old', '2024-03-07', 1),
  ]);
  expect(groups.map(({ event, answers }) => [event, answers.map(({ data }) => data.n)])).toEqual([
    ['new', [9]],
    ['old', [1, 2]],
    [null, [1]],
  ]);
});
