import { describe, expect, it } from 'vitest';
import type { Exchange } from '../schemas/exchange.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { cellText } from './cell-labels.ts';
import { coverUnits } from './cover-units.ts';
import { madeEvent, madePassage } from './made-unit.ts';

function source(id: string, answer: string, more: Partial<Exchange> = {}): SourceRecord {
  const paragraphs = answer.split('\n').map((text) => ({ text, spans: [[0, 1]] }));
  const exchange = { n: 1, speech: 'direct', truncated: [], question: { paragraphs: [] }, ...more };
  return { id, exchanges: [{ ...exchange, answer: { paragraphs } }] } as unknown as SourceRecord;
}

const sources = [
  source('a', '园里牡丹开了。\n请来看花。'),
  source('b', '园里壮丹开了。颜色更深。\n请来看花。'),
  source('c', '园里牡丹开了。'),
];
const cover = (records: readonly SourceRecord[], event = madeEvent) =>
  coverUnits(event, [madePassage], records)[0]?.cells.map((cell) => [
    cell.state,
    cell.chars,
    cellText(cell),
  ]);

describe('coverUnits', () => {
  it('measures each witness against the fullest, and tells cut from broken off', () => {
    expect(cover(sources)).toEqual([
      ['cut', 12, '缺 71%'],
      ['whole', 17, '全 100%'],
      ['truncated', 7, '截 41%'],
      ['withheld', 0, '—'],
    ]);
  });

  it('tells reported speech, and a witness that has nothing of it', () => {
    const [unit] = madeEvent.units;
    const whole = { source: 'd', in: 'b', spans: [], text: '', chars: 17 };
    const omissions = [...(unit?.omissions ?? []), { ...whole, why: 'not-witnessed' as const }];
    const event = { ...madeEvent, units: [{ ...unit, omissions } as (typeof madeEvent.units)[0]] };
    const retold = source('a', '园里牡丹开了。\n请来看花。', { speech: 'reported' });
    expect(cover([retold, ...sources.slice(1)], event)?.map(([state]) => state)).toEqual([
      'paraphrased',
      'whole',
      'truncated',
      'absent',
    ]);
  });

  it('does not number what frames the exchanges', () => {
    const lede = {
      ...{ id: 'lede', label: '导语', exchanges: {}, base: 'b', variants: [] },
      omissions: [
        { source: 'a', in: 'b', spans: [], text: '', chars: 9, why: 'not-witnessed' as const },
      ],
    };
    const event = { ...madeEvent, units: [lede, ...madeEvent.units] };
    const rows = coverUnits(event, [madePassage], sources);
    expect(rows.map(({ n }) => n)).toEqual([null, 1]);
    expect(rows[0]?.cells.map(({ state, chars }) => [state, chars])).toEqual([
      ['absent', 0],
      ['whole', 9],
      ['withheld', 0],
      ['withheld', 0],
    ]);
  });
});
