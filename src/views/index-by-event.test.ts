import { expect, it } from 'vitest';
import type { Formulation } from '../schemas/formulation.ts';
import { indexByEvent } from './index-by-event.ts';

const formulation = (
  id: string,
  said: readonly (string | null)[],
  lacking: readonly string[] = [],
) =>
  ({
    id,
    occurrences: said.map((event) => ({ event })),
    absences: lacking.map((event) => ({ event })),
  }) as unknown as Formulation;

const of = indexByEvent([
  formulation('f1', ['a', 'c', 'a'], ['b']),
  formulation('f2', ['b', null]),
  formulation('f3', ['c'], ['a', 'b']),
]);

it('gives what either event says, in the order given, with nothing of other events', () => {
  expect(of(['b', 'a'])).toEqual([formulation('f1', ['a', 'a'], ['b']), formulation('f2', ['b'])]);
});

it('gives nothing for an event that says none', () => {
  expect(of(['z'])).toEqual([]);
});
