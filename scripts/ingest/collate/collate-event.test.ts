import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unit } from '../../../src/schemas/event-record.ts';
import { collateEvent } from './collate-event.ts';
import { madeExchanges } from './made-event.ts';
import { type MadeExchange, type MadeSource, madeSource } from './made-source.ts';

const [rain, tools, bees] = madeExchanges as readonly [MadeExchange, MadeExchange, MadeExchange];
const opening = '各位来宾，大家上午好！很高兴在花开的时候同大家见面。下面我愿意回答大家的提问。';
const lede = '五月四日，市植物园在温室举行记者会。园长就今年的花期和新添的设施回答记者提问。';

function collate(...sources: MadeSource[]) {
  const made = sources.map(madeSource);
  const texts = new Map(made.map(({ record, text }) => [record.id, text]));
  return {
    units: collateEvent(
      made.map(({ record }) => record),
      texts,
    ),
    texts,
  };
}

describe('collateEvent', () => {
  it('finds nothing between two layouts of one text', () => {
    const whole = { lede, opening, exchanges: [rain, tools, bees] };
    const { units } = collate({ id: 'a', ...whole }, { id: 'b', ...whole, width: 9 });
    expect(units.map(({ id }) => id)).toEqual(['lede', 'opening', 'u01', 'u02', 'u03']);
    for (const { variants, omissions } of units)
      expect({ variants, omissions }).toEqual({ variants: [], omissions: [] });
  });

  it('collates the label of a question', () => {
    const { units } = collate(
      { id: 'a', exchanges: [rain] },
      { id: 'b', exchanges: [{ ...rain, asker: '《花园周报》' }] },
    );
    expect(units[0]?.variants).toMatchObject([
      { context: '《花园_报》记者:今', readings: { a: { text: '日' }, b: { text: '周' } } },
    ]);
  });

  it('collates the opening statement without its label, and says who does not have it', () => {
    const { units, texts } = collate(
      { id: 'a', opening, exchanges: [rain] },
      { id: 'b', opening: opening.replace('上午', '早上'), exchanges: [rain] },
      { id: 'c', exchanges: [rain] },
    );
    expect(units[0]).toMatchObject({ id: 'opening', exchanges: {}, base: 'a' });
    expect(units[0]?.variants.map(({ context }) => context)).toEqual(['宾，大家_好！很高兴在']);
    const [omission] = units[0]?.omissions ?? [];
    expect(omission).toMatchObject({ source: 'c', in: 'a', why: 'not-witnessed', text: opening });
    expect(texts.get('a')?.slice(...(omission?.spans[0] ?? [0, 0]))).toBe(opening);
  });

  it('leaves a lede of its own out', () => {
    const own = '园长说，牡丹还要再等几天。本报记者昨天在现场看到，温室外已经排起了队。';
    const { units } = collate(
      { id: 'a', lede, exchanges: [rain] },
      { id: 'b', lede: own, exchanges: [rain] },
      { id: 'c', lede: `本报五月四日电${lede}`, exchanges: [rain] },
    );
    expect(units[0]?.variants.map(({ readings }) => Object.keys(readings))).toEqual([['a', 'c']]);
    expect(units[0]?.omissions.map(({ source, why }) => [source, why])).toEqual([
      ['b', 'not-witnessed'],
    ]);
  });

  it('says of a whole exchange, and of a question, that it is not witnessed', () => {
    const told: MadeExchange = { answer: `园长说，${rain.answer}`, speech: 'reported' };
    const { units } = collate({ id: 'a', exchanges: [rain, bees] }, { id: 'b', exchanges: [told] });
    const lacks = units.map(({ omissions }) =>
      omissions.map(({ why, text }) => `${why} ${text.slice(0, 12)}`),
    );
    expect(lacks).toEqual([
      ['not-witnessed 《花园日报》记者:今年春'],
      ['not-witnessed 市广播台记者:听说西坡新'],
    ]);
    expect(units[0]?.variants).toMatchObject([{ class: 'recasting', suspect: null }]);
  });

  it('does not call cut what a witness prints at another place', () => {
    const [first, second] = rain.answer.split('\n') as [string, string];
    const { units } = collate(
      { id: 'a', exchanges: [rain] },
      { id: 'b', exchanges: [{ ...rain, answer: `${second}\n${first}` }] },
    );
    expect(units[0]?.omissions).toEqual([]);
    expect(units[0]?.variants).toMatchObject([{ why: 'the same words stand at another place' }]);
  });

  it('collates each of two merged exchanges with what belongs to it', () => {
    const merged = { ...rain, answer: `${rain.answer}\n${bees.question}\n${bees.answer}` };
    const { units } = collate(
      { id: 'a', exchanges: [merged] },
      { id: 'b', exchanges: [rain, bees] },
    );
    expect(units.flatMap(({ omissions }) => omissions)).toEqual([]);
    expect(units[0]?.variants).toEqual([]);
    expect(units[1]?.variants).toMatchObject([{ why: 'the same words stand at another place' }]);
  });

  it('gives units that the schema takes, the same in whatever order the sources come', () => {
    const change = fc.record({
      at: fc.nat(150),
      length: fc.nat(40),
      text: fc.constantFrom('', '云', '云雾'),
    });
    const witness = fc.array(fc.tuple(fc.nat(2), change), { maxLength: 4 }).map((changes) =>
      madeExchanges.map((exchange, i) => ({
        ...exchange,
        answer: changes
          .filter(([n]) => n === i)
          .reduce(
            (text, [, { at, length, text: put }]) =>
              text.slice(0, at) + put + text.slice(at + length),
            exchange.answer,
          ),
      })),
    );
    fc.assert(
      fc.property(fc.array(witness, { minLength: 2, maxLength: 4 }), (witnesses) => {
        const sources = witnesses.map((exchanges, i) => ({ id: `s${i}`, exchanges, width: 7 + i }));
        const { units } = collate(...sources);
        expect(unit.array().parse(units)).toEqual(units);
        expect(collate(...[...sources].reverse()).units).toEqual(units);
      }),
      { numRuns: 30 },
    );
  });
});

it('sets a witness in another language apart, and counts nothing of it as cut', () => {
  const english = {
    question: 'When will the peonies open?',
    answer: 'They will open in the middle of April, a little later than last year.',
  };
  const { units } = collate(
    { id: 'a', exchanges: [rain, bees] },
    { id: 'b', exchanges: [rain] },
    { id: 'c', exchanges: [english] },
  );
  expect(units.map(({ id, exchanges }) => [id, exchanges])).toEqual([
    ['u01', { a: 1, b: 1 }],
    ['u02', { a: 2 }],
    ['u03', { c: 1 }],
  ]);
  expect(units.flatMap(({ omissions }) => omissions.map(({ source }) => source))).toEqual(['b']);
});

it('finds sentences that change places, and calls nothing of them cut', () => {
  const sentences: string[] = rain.answer.match(/[^。]+。/g) ?? [];
  expect(sentences.length).toBeGreaterThan(4);
  for (const i of sentences.keys())
    for (let j = i + 1; j < sentences.length; j++) {
      const swapped = sentences.with(i, sentences[j] ?? '').with(j, sentences[i] ?? '');
      const { units } = collate(
        { id: 'a', exchanges: [rain] },
        { id: 'b', exchanges: [{ ...rain, answer: swapped.map((one) => one.trim()).join('') }] },
      );
      expect(units.flatMap(({ omissions }) => omissions)).toEqual([]);
      const whys = units.flatMap(({ variants }) => variants.map(({ why }) => why));
      expect(new Set(whys)).toEqual(new Set(['the same words stand at another place']));
    }
});

it('quotes of what moved only what stands in one run', () => {
  const moved = { ...bees, answer: `${rain.answer}\n${bees.answer}` };
  const sources = [
    { id: 'a', exchanges: [rain, bees] },
    { id: 'b', exchanges: [{ ...rain, answer: tools.answer }, moved] },
  ];
  const { units, texts } = collate(...sources);
  const bare = (text: string) => text.replaceAll(/[\s*]/g, '');
  for (const { readings } of units.flatMap(({ variants }) => variants))
    for (const [id, { text, span }] of Object.entries(readings))
      expect(bare(texts.get(id)?.slice(...span) ?? '')).toBe(bare(text));
});
