import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { collateEvent } from '../collate/collate-event.ts';
import { madeExchanges } from '../collate/made-event.ts';
import { type MadeSource, madeSource } from '../collate/made-source.ts';
import { segmentEvent } from '../collate/segment-event.ts';
import { rebuildWitness } from './made-rebuild.ts';
import { findFault } from './made-validator.ts';
import { renderTei } from './render-tei.ts';

const [first, second] = madeExchanges as [(typeof madeExchanges)[0], (typeof madeExchanges)[0]];

function render(made: readonly MadeSource[]) {
  const sources = made.map(madeSource);
  const records = sources.map(({ record }) => record);
  const texts = new Map(sources.map(({ record, text }) => [record.id, text]));
  const event = {
    ...{ schemaVersion: 1 as const, id: 'garden', date: '2020-05-04', title: '植物园 <春> & 秋' },
    witnesses: records.map(({ id, siglum }) => ({ siglum, source: id })),
    units: collateEvent(records, texts),
  };
  const tei = [...renderTei(event, records, segmentEvent(event, records, texts))].join('');
  return { event, records, texts, tei };
}

const made = render([
  {
    id: 'a',
    siglum: '甲',
    opening: '大家早上好，很高兴在园里同各位见面。',
    exchanges: [first, second],
  },
  {
    id: 'b',
    siglum: '乙',
    opening: '大家上午好，很高兴在园里同各位见面。',
    width: 18,
    exchanges: [
      {
        ...first,
        answer: first.answer
          .replaceAll('，', ',')
          .replace('三到五天', '三到六天')
          .replace('\n', ''),
      },
    ],
  },
  { id: 'c', siglum: '丙', exchanges: [{ ...second, answer: second.answer.slice(0, 60) }] },
]);

describe('renderTei', () => {
  it('is valid against its schema', async () => {
    expect(await findFault(made.tei)).toBeNull();
  });

  it('lets every witness be rebuilt, character for character', () => {
    let compared = 0;
    for (const { id, exchanges } of made.records) {
      const texts = rebuildWitness(made.tei, id);
      for (const unit of made.event.units)
        for (const part of ['question', 'answer'] as const) {
          const exchange = exchanges.find(({ n }) => n === unit.exchanges[id]);
          const printed = exchange?.[part].paragraphs.map(({ text }) => text).join('\n') ?? '';
          expect(texts.get(`${unit.id}/${part}`) ?? '', `${id} ${unit.id}`).toBe(printed);
          compared += printed.length;
        }
    }
    expect(compared).toBeGreaterThan(500);
    expect(rebuildWitness(made.tei, 'b').get('opening/opening')).toBe(
      '大家上午好，很高兴在园里同各位见面。',
    );
    expect(rebuildWitness(made.tei, 'c').get('opening/opening')).toBe('');
  });

  it('names witnesses, voices and reasons', () => {
    expect(made.tei).toContain('<witness xml:id="w-a" n="甲">');
    expect(made.tei).toContain('<orgName>《花园日报》</orgName>');
    expect(made.tei).toContain('<gap reason="not-witnessed" />');
    expect(made.tei).toMatch(/<app type="form"><lem[^>]*>，<\/lem><rdg[^>]*>,<\/rdg>/);
  });

  it('says that a witness in another language is not compared', async () => {
    const { event, records, texts } = render([
      { id: 'a', siglum: '甲', exchanges: [first] },
      { id: 'b', siglum: '乙', exchanges: [first] },
      { id: 'c', siglum: '丙', exchanges: [{ answer: 'The peonies will open in April.' }] },
    ]);
    const witnesses = event.witnesses.map((one) =>
      one.source === 'c' ? { ...one, collated: false as const } : one,
    );
    const told = [
      ...renderTei({ ...event, witnesses }, records, segmentEvent(event, records, texts)),
    ].join('');
    expect(await findFault(told)).toBeNull();
    expect(told).toContain('<gap reason="other-language" />');
    expect(rebuildWitness(told, 'a').get('u02/answer')).toBe('');
    expect(rebuildWitness(told, 'c').get('u02/answer')).toBe('The peonies will open in April.');
  });

  it('writes what XML cannot hold as a lost character', () => {
    const { tei } = render([{ id: 'a', exchanges: [{ answer: '一\u0001二<三>&四' }] }]);
    expect(() => fromXml(tei)).not.toThrow();
    expect(rebuildWitness(tei, 'a').get('u01/answer')).toBe('一\ufffd二<三>&四');
  });
});

describe('the schema', () => {
  it('refuses a reading of no witness, and an element that is not used', async () => {
    expect(await findFault(made.tei.replace(/<lem wit="[^"]*"/, '<lem'))).toMatch(/wit|lem/);
    expect(await findFault(made.tei.replace('<body>', '<body><lg/>'))).toMatch(/lg/);
  });
});
