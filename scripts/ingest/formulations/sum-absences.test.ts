import { expect, it } from 'vitest';
import type { Absence, FormulationSummary } from '../../../src/schemas/formulation.ts';
import { sumAbsences } from './sum-absences.ts';

const absence = (date: string, reason: Absence['reason']): Absence => ({
  ...{ event: date, date, reason, units: [`${date}/u01`] },
  verdict: reason === null ? 'not-seen' : 'incomparable',
});

it('says of a year no more than each of its events allows', () => {
  const absences = [
    absence('2025-03-07', null),
    absence('2026-03-07', null),
    absence('2026-09-01', 'reported'),
  ];
  expect(sumAbsences([], absences)).toEqual([
    { year: '2025', reason: null },
    { year: '2026', reason: 'reported' },
  ]);
});

it('leaves out a year that has it somewhere', () => {
  const seen: FormulationSummary['seen'] = [
    { event: 'a', date: '2025-09-01', units: 1, matches: { exact: 1 }, direct: true },
  ];
  expect(sumAbsences(seen, [absence('2025-03-07', null)])).toEqual([]);
});
