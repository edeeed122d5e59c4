import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignUnits } from './align-units.ts';
import { type MadeExchange, madeSource } from './made-source.ts';

const rain: MadeExchange = {
  asker: '花园日报',
  question: '今年春天雨水偏多，请问对牡丹的花期有什么影响？',
  answer:
    '雨水确实比往年多了两成。我们提前疏通了沟渠，把低处的苗床垫高了一尺。\n目前看，牡丹的花期会推迟三到五天，花朵的数量同去年大体持平。',
};
const tools: MadeExchange = {
  asker: '《园艺周刊》',
  question: '不少市民想借用园里的工具，什么时候能开放？',
  answer: '工具房正在粉刷，月底完工。下个月一号起，凭借书证就能登记领取，每次可以用三天。',
};
const bees: MadeExchange = {
  asker: '市广播台',
  question: '听说园里新添了蜂箱，游客会不会有危险？',
  answer: '蜂箱放在西坡的围栏后面，离步道有四十米。我们立了牌子，也请了养蜂人每天巡看两遍。',
};

const source = (id: string, siglum: string, ...exchanges: MadeExchange[]): SourceRecord =>
  madeSource({ id, siglum, exchanges }).record;
const coverage = (sources: SourceRecord[]) => alignUnits(sources).map((u) => u.exchanges);

describe('alignUnits', () => {
  it('aligns by content where exchanges are missing and stand in another order', () => {
    const sources = [source('a', '甲', rain, tools, bees), source('b', '乙', bees, rain)];
    expect(coverage(sources)).toEqual([{ a: 1, b: 2 }, { a: 2 }, { a: 3, b: 1 }]);
  });

  it('aligns an answer that is told without its question to the one that is printed whole', () => {
    const answer = `园长说，${rain.answer.split('\n')[1]}`;
    const sources = [
      source('a', '甲', tools, rain),
      source('b', '乙', { answer, speech: 'reported' }),
    ];
    expect(coverage(sources)).toEqual([{ a: 1 }, { a: 2, b: 1 }]);
    expect(alignUnits(sources)[1]?.base).toBe('a');
  });

  it('aligns an answer that breaks off after a few words', () => {
    const cut: MadeExchange = { ...bees, answer: '蜂箱放在西坡的围栏', truncated: ['answer'] };
    const sources = [source('a', '甲', cut), source('b', '乙', rain, bees)];
    expect(coverage(sources)).toEqual([{ b: 1 }, { a: 1, b: 2 }]);
    expect(alignUnits(sources)[1]?.base).toBe('b');
  });

  it('puts an exchange that merges two beside both, and never prints it for either', () => {
    const merged = { ...rain, answer: `${rain.answer}\n${tools.answer}` };
    const sources = [source('a', '甲', merged), source('b', '乙', rain, tools)];
    expect(coverage(sources)).toEqual([
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ]);
    expect(alignUnits(sources).map(({ base }) => base)).toEqual(['b', 'b']);
  });

  it('keeps different answers apart, whoever asks', () => {
    const other = { ...tools, asker: '花园日报' };
    expect(coverage([source('a', '甲', rain), source('b', '乙', other)])).toHaveLength(2);
  });

  it('prefers the fuller witness as the base, but not for a word or two', () => {
    const shorter = { ...rain, answer: rain.answer.split('\n')[0] as string };
    const longer = { ...rain, answer: `${rain.answer}好` };
    const base = (...sources: SourceRecord[]) => alignUnits(sources)[0]?.base;
    expect(base(source('a', '甲', shorter), source('b', '乙', rain))).toBe('b');
    expect(base(source('a', '甲', rain), source('b', '乙', longer))).toBe('a');
  });

  it('prefers the witness with fewer issues among those that are as full', () => {
    const [a, b] = [source('a', '甲', rain), source('b', '乙', rain)];
    const line = a.blocks.find(({ exchange }) => exchange === 1)?.line ?? 0;
    const issue = {
      code: 'unsure-join',
      severity: 'warning',
      column: 1,
      message: '',
      hint: '',
    } as const;
    expect(alignUnits([{ ...a, issues: [{ ...issue, line }] }, b])[0]?.base).toBe('b');
    expect(alignUnits([{ ...a, issues: [{ ...issue, line: line + 99 }] }, b])[0]?.base).toBe('a');
  });

  it('names a unit after its heading, else after who asks what', () => {
    const headed = { ...bees, heading: '谈蜂箱\n离步道有四十米' };
    const sources = [source('a', '甲', rain, bees), source('b', '乙', headed)];
    expect(alignUnits(sources).map(({ label }) => label)).toEqual([
      '花园日报：今年春天雨水偏多，请问对牡丹的花…',
      '谈蜂箱',
    ]);
  });

  it('slots a unit that the fullest witness lacks in after its neighbour', () => {
    const sources = [source('a', '甲', rain, tools), source('b', '乙', rain, bees)];
    expect(coverage(sources)).toEqual([{ a: 1, b: 1 }, { b: 2 }, { a: 2 }]);
  });

  it('gives the same units in whatever order the sources come, each exchange in one', () => {
    const exchange = fc.constantFrom(rain, tools, bees);
    const list = fc.uniqueArray(exchange, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
        const sources = lists.map((exchanges, i) => source(`s${i}`, '甲', ...exchanges));
        const units = alignUnits(sources);
        expect(alignUnits([...sources].reverse())).toEqual(units);
        expect(unit.array().parse(units)).toEqual(units);
        const placed = units.flatMap((u) =>
          Object.entries(u.exchanges).map(([s, n]) => `${s}/${n}`),
        );
        const printed = sources.flatMap((s) => s.exchanges.map(({ id }) => id));
        expect(placed.sort()).toEqual(printed.sort());
        expect(units).toHaveLength(new Set(lists.flat()).size);
      }),
    );
  });
});
