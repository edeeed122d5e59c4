import { expect, it } from 'vitest';
import type { FormulationSummary } from '../schemas/formulation.ts';
import { countByYear } from './count-by-year.ts';

const seen: FormulationSummary['seen'] = [
  { event: 'a', date: '2024-03-07', units: 2, matches: { reordered: 2 }, direct: true },
  { event: 'b', date: '2024-09-01', units: 1, matches: { split: 1 }, direct: false },
];
it('sums a year up by its best match', () => {
  expect(countByYear({ seen, absentYears: [] }, ['2024'])).toEqual([
    { year: '2024', state: 'seen', units: 3, match: 'reordered', direct: true },
  ]);
});

it('says of a year without it only what its answers allow', () => {
  const absentYears: FormulationSummary['absentYears'] = [
    { year: '2025', reason: null },
    { year: '2026', reason: 'reported' },
  ];
  expect(countByYear({ seen, absentYears }, ['2025', '2026', '2027'])).toEqual([
    { year: '2025', state: 'not-seen' },
    { year: '2026', state: 'incomparable', reason: 'reported' },
    { year: '2027', state: 'no-answer' },
  ]);
});
