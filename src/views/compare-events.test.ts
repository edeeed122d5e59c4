import { expect, it } from 'vitest';
import type { Absence, Formulation, Occurrence } from '../schemas/formulation.ts';
import { compareEvents } from './compare-events.ts';

const occurrence = (event: string, source: string, part: Occurrence['part'] = 'answer') =>
  ({
    ...{ match: 'exact', source, siglum: '甲', event, date: '2024-03-07', unit: `${event}/u01` },
    ...{ exchange: 1, part, speech: 'direct', text: '勤浇清水', spans: [[0, 4]], line: 1 },
    contexts: [{ text: '勤浇清水', spans: [[0, 4]], marks: [[0, 4]] }],
  }) satisfies Occurrence;

const formulation = (id: string, occurrences: Occurrence[], absences: Absence[] = []) =>
  ({
    ...{ schemaVersion: 1, id, text: '勤浇清水', members: ['勤浇清水'], origin: 'recurring' },
    ...{ topics: ['care'], units: 2, weight: 1, seen: [], absentYears: [], variants: [] },
    ...{ url: `formulations/${id}.html`, occurrences, absences },
  }) satisfies Formulation;

const lacking: Absence = {
  ...{ event: 'new', date: '2026-03-07', verdict: 'incomparable', reason: 'reported' },
  units: ['new/u01'],
};

it('tells what both events have from what one has, and what can be said of the other', () => {
  const apart = (one: Occurrence): Occurrence => ({ ...one, spans: [[9, 13]] });
  const both = formulation('f1', [occurrence('old', 'a'), occurrence('new', 'b')]);
  const older = formulation('f2', [apart(occurrence('old', 'a'))], [lacking]);
  const newer = formulation('f3', [apart(occurrence('new', 'b'))]);
  const compared = compareEvents([both, older, newer], ['old', 'new'], new Set(['a/1', 'b/1']));
  expect(compared.shared.map((one) => one.formulation.id)).toEqual(['f1']);
  expect(compared.onlyOlder).toMatchObject([{ formulation: { id: 'f2' }, absence: lacking }]);
  expect(compared.onlyNewer).toMatchObject([{ formulation: { id: 'f3' }, absence: null }]);
});

it('leaves out what no answer under the topic says, and what is only asked', () => {
  const elsewhere = formulation('f1', [occurrence('old', 'other')]);
  const asked = formulation('f2', [occurrence('old', 'a', 'question')]);
  const compared = compareEvents([elsewhere, asked], ['old', 'new'], new Set(['a/1']));
  expect(compared).toEqual({ shared: [], onlyOlder: [], onlyNewer: [] });
});

it('leaves out what stands only within a longer one', () => {
  const series = formulation('f1', [occurrence('old', 'a'), occurrence('new', 'b')]);
  const within = (one: Occurrence): Occurrence => ({ ...one, spans: [[1, 3]] });
  const member = formulation('f2', series.occurrences.map(within));
  const also = formulation('f3', [
    ...member.occurrences,
    { ...occurrence('old', 'a'), spans: [[9, 11]] },
  ]);
  const { shared } = compareEvents([series, member, also], ['old', 'new'], new Set(['a/1', 'b/1']));
  expect(shared.map((one) => one.formulation.id)).toEqual(['f1', 'f3']);
});
