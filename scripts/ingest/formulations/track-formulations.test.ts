import { describe, expect, it } from 'vitest';
import type { NamedFormulation } from '../../../src/schemas/formulation.ts';
import { type MadePaper, madeCorpus } from './made-corpus.ts';
import { trackFormulations } from './track-formulations.ts';

const year2024: MadePaper = {
  id: 'morning',
  year: 2024,
  opening: '各位好，今年园里要精心照看每一株牡丹。',
  exchanges: [
    {
      question: '请问园里有什么打算？',
      answer:
        '我们的办法有三条：勤浇清水、薄施底肥、轻剪老枝。园工每天清晨量一次土温。蜂箱离步道四十米。',
      topics: ['care'],
    },
    {
      question: '西坡怎么样？',
      answer: '西坡的办法也是薄施底肥、勤浇清水、轻剪老枝。花匠会精心照看每一株牡丹，也照看蜂箱。',
      topics: ['slope'],
    },
  ],
};
const year2026: MadePaper = {
  id: 'digest',
  year: 2026,
  kind: 'summary',
  exchanges: [
    {
      answer:
        '园长说，园工要勤浇清水，还要记得薄施底肥，到了冬天再轻剪老枝。他请花匠精心照料每一株牡丹。',
      speech: 'reported',
      topics: ['care'],
    },
  ],
};

function track(papers: readonly MadePaper[], named: readonly NamedFormulation[] = []) {
  const { texts, ...corpus } = madeCorpus(papers);
  return { texts, formulations: trackFormulations(corpus, texts, named) };
}

const { formulations, texts } = track([year2024, year2026]);
const series = formulations.find(({ members }) => members.includes('勤浇清水'));

describe('a parallel series', () => {
  it('is kept whole', () => {
    expect(series?.text).toBe('勤浇清水、薄施底肥、轻剪老枝');
  });

  it('is found as it stands, in another order, and with its members apart', () => {
    expect(series?.occurrences.map(({ match, unit }) => [match, unit])).toEqual([
      ['exact', '2024-garden/u01'],
      ['reordered', '2024-garden/u02'],
      ['split', '2026-garden/u01'],
    ]);
  });

  it('is counted by event, with the speech that has it', () => {
    expect(series?.seen).toEqual([
      {
        ...{ event: '2024-garden', date: '2024-03-07', units: 2, direct: true },
        matches: { exact: 1, reordered: 1 },
      },
      {
        ...{ event: '2026-garden', date: '2026-03-07', units: 1, direct: false },
        matches: { split: 1 },
      },
    ]);
  });
});

it('finds a wording that recurs, and where it is a little different', () => {
  const found = formulations.find(({ text }) => text.includes('每一株牡丹'));
  expect(found?.text).toBe('精心照看每一株牡丹');
  expect(found?.occurrences.map(({ match, part }) => [match, part])).toEqual([
    ['exact', 'opening'],
    ['exact', 'answer'],
    ['varied', 'answer'],
  ]);
});

it('quotes every occurrence and its context as the source prints them', () => {
  const bare = (words: string) => words.replaceAll(/\s/g, '');
  const occurrences = formulations.flatMap((formulation) => formulation.occurrences);
  expect(occurrences.length).toBeGreaterThan(5);
  for (const { source, text, spans, contexts } of occurrences) {
    const read = (list: readonly (readonly [number, number])[]) =>
      bare(list.map((span) => texts.get(source)?.slice(...span)).join(''));
    expect(read(spans)).toBe(bare(text.replaceAll('……', '')));
    for (const context of contexts) expect(read(context.spans)).toBe(bare(context.text));
    const marked = contexts.flatMap(({ text, marks }) => marks.map((mark) => text.slice(...mark)));
    expect(marked.join('……')).toBe(text);
  }
});

it('says nothing of an event where the answer is only reported', () => {
  const repeated = formulations.flatMap(({ absences }) => absences);
  expect(repeated.filter(({ verdict }) => verdict === 'not-seen')).toEqual([]);
});

it('counts a unit once however many papers print it', () => {
  const evening = { ...year2024, id: 'evening', width: 9 };
  const again = track([year2024, evening, year2026]).formulations;
  const twice = again.find(({ text }) => text === series?.text);
  expect(twice?.occurrences).toHaveLength(5);
  expect(twice?.seen).toEqual(series?.seen);
});

it('does not depend on the order of the papers', () => {
  const evening = { ...year2024, id: 'evening', width: 9 };
  const one = track([year2024, evening, year2026]).formulations;
  const other = track([year2026, evening, year2024]).formulations;
  expect(other).toEqual(one);
});

it('follows what an editor names, with the variants that the editor counts as the same', () => {
  const [named] = track(
    [year2024],
    [{ text: '园工每天清晨', variants: ['蜂箱离步道'] }],
  ).formulations;
  expect(named).toMatchObject({ origin: 'named', text: '园工每天清晨', units: 1 });
  expect(named?.occurrences.map(({ match }) => match)).toEqual(['exact', 'varied']);
});
