import { expect, it } from 'vitest';
import { madeSource } from '../collate/made-source.ts';
import { groupEvents, romanize, type WitnessDecision } from './group-events.ts';

const lone = (
  id: string,
  date: string | null,
  speaker: string | null = '林知远',
  occasion: string | null = null,
) => {
  const { event: _, siglum: __, issues: ___, ...record } = madeSource({ id }).record;
  return { ...record, date, speaker, occasion };
};
const group = (
  sources: ReturnType<typeof lone>[],
  decisions: Record<string, WitnessDecision> = {},
) => {
  const { witnesses, events } = groupEvents(sources, new Map(Object.entries(decisions)));
  return { signed: witnesses.map(({ id, event, siglum }) => [id, event, siglum]), events };
};

it('puts sources of one day and speaker together, sigla in the order of their ids', () => {
  const { signed, events } = group([
    lone('b', '2024-03-07', '林知远', '记者会'),
    lone('a', '2024-03-07', '林知远', '公园部记者会'),
    lone('c', '2024-03-08'),
  ]);
  expect(signed).toEqual([
    ['b', '2024-03-07-lin-zhi-yuan', '乙'],
    ['a', '2024-03-07-lin-zhi-yuan', '甲'],
    ['c', '2024-03-08-lin-zhi-yuan', '甲'],
  ]);
  expect(events[0]).toMatchObject({
    title: '公园部记者会',
    witnesses: [{ source: 'a' }, { source: 'b' }],
  });
  expect(events[1]).toMatchObject({ title: '记者会', date: '2024-03-08' });
});

it('leaves a source without a date alone, and one that an editor takes out', () => {
  const { signed, events } = group([lone('a', null), lone('b', '2024-03-07')], {
    b: { event: null },
  });
  expect(signed).toEqual([
    ['a', null, '甲'],
    ['b', null, '甲'],
  ]);
  expect(events).toEqual([]);
});

it('puts together what an editor says belongs together, by id or by title', () => {
  const sources = [lone('a', '2024-03-07', '林知远'), lone('b', '2024-03-07', '陈立')];
  expect(
    group(sources, { a: { event: 'park-day' }, b: { event: 'park-day' } }).events,
  ).toHaveLength(1);
  expect(group(sources.slice(0, 1), { a: { event: '公园日' } }).events[0]).toMatchObject({
    title: '公园日',
  });
});

it('gives an editor’s siglum to nobody else', () => {
  const sources = ['a', 'b', 'c'].map((id) => lone(id, '2024-03-07'));
  expect(group(sources, { c: { siglum: '甲' } }).signed.map(([, , siglum]) => siglum)).toEqual([
    '乙',
    '丙',
    '甲',
  ]);
});

it('has a siglum for every witness, however many', () => {
  const sources = Array.from({ length: 40 }, (_, i) =>
    lone(`s${String(i).padStart(2, '0')}`, '2024-03-07'),
  );
  expect(new Set(group(sources).signed.map(([, , siglum]) => siglum)).size).toBe(40);
});

it('writes a name in ASCII', () => {
  expect(romanize('林知远')).toBe('lin-zhi-yuan');
  expect(romanize('吕 MR. Vale')).toBe('lv-mr-vale');
  expect(romanize('！')).toBe('');
});
