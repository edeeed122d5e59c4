import { describe, expect, it } from 'vitest';
import { collateEvent } from './collate-event.ts';
import { madeExchanges } from './made-event.ts';
import { type MadeSource, madeSource } from './made-source.ts';
import { segmentEvent } from './segment-event.ts';

function segment(made: readonly MadeSource[]) {
  const sources = made.map(madeSource);
  const records = sources.map(({ record }) => record);
  const texts = new Map(sources.map(({ record, text }) => [record.id, text]));
  const event = {
    ...{ schemaVersion: 1 as const, id: 'garden', date: '2020-05-04', title: '植物园' },
    witnesses: records.map(({ id, siglum }) => ({ siglum, source: id })),
    units: collateEvent(records, texts),
  };
  return { event, records, passages: segmentEvent(event, records, texts) };
}

const [first, second] = madeExchanges as [(typeof madeExchanges)[0], (typeof madeExchanges)[0]];
const cut = '园工每天清晨量一次土温，傍晚再记一次湿度，数字都贴在温室门口。';

describe('segmentEvent', () => {
  const made = segment([
    { id: 'a', siglum: '甲', exchanges: [first, second] },
    {
      id: 'b',
      siglum: '乙',
      width: 20,
      exchanges: [
        { ...first, answer: first.answer.replace(cut, '').replace('三到五天', '三到六天') },
      ],
    },
  ]);

  it('gives back every witness exactly, paragraph by paragraph', () => {
    for (const { id, exchanges } of made.records)
      for (const exchange of exchanges)
        for (const part of ['question', 'answer'] as const) {
          const unit = made.event.units.find((unit) => unit.exchanges[id] === exchange.n);
          const passage = made.passages.find((p) => p.unit === unit?.id && p.part === part);
          const text = passage?.segments.map(({ readings }) => readings[id]?.text ?? '').join('');
          expect(text).toBe(exchange[part].paragraphs.map((p) => p.text).join('\n'));
        }
  });

  it('makes a segment of each variant and each omission', () => {
    const answer = made.passages.find(({ unit, part }) => unit === 'u01' && part === 'answer');
    const variant = answer?.segments.filter((one) => one.variant !== null) ?? [];
    expect(variant.map(({ readings }) => [readings.a?.text, readings.b?.text])).toEqual([
      ['五', '六'],
    ]);
    const omitted = answer?.segments.filter(({ omissions }) => omissions.length > 0) ?? [];
    expect(omitted.map(({ readings }) => readings.a?.text).join('')).toBe(cut);
    expect(omitted.flatMap(({ readings }) => readings.b ?? [])).toEqual([]);
  });

  it('leaves out the label of a question', () => {
    const question = made.passages.find(({ part }) => part === 'question');
    expect(question?.segments[0]?.readings.a?.text).toMatch(/^今年春天/);
  });
});
