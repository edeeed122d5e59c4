import { describe, expect, it } from 'vitest';
import { findGrounds, judgeAbsences } from './judge-absences.ts';
import { type MadePaper, madeCorpus } from './made-corpus.ts';

const answer = '我们在二月底就疏通了全部沟渠，又把低处的苗床垫高了一尺。';

function judge(paper: Partial<MadePaper>, exchange: object) {
  const { sources, events } = madeCorpus([
    { id: 'paper', year: 2026, exchanges: [{ answer, topics: ['water'], ...exchange }], ...paper },
  ]);
  const grounds = findGrounds(events, new Map(sources.map((source) => [source.id, source])));
  return judgeAbsences([{ event: '2024-garden', part: 'answer' }], ['water'], grounds);
}

describe('an event without the wording', () => {
  it('was not seen to have it where the matching answer is whole and direct', () => {
    expect(judge({}, {})).toMatchObject([
      { event: '2026-garden', verdict: 'not-seen', reason: null, units: ['2026-garden/u01'] },
    ]);
  });

  it.each([
    ['reported', {}, { speech: 'reported' }],
    ['abridged', { kind: 'abridged-transcript' }, {}],
    ['abridged', { kind: 'summary' }, {}],
    ['truncated', {}, { truncated: ['answer'] }],
  ] as const)('cannot be compared where the answer is %s', (reason, paper, exchange) => {
    expect(judge(paper, exchange)).toMatchObject([{ verdict: 'incomparable', reason }]);
  });

  it('is not spoken of where no answer matches', () => {
    expect(judge({}, { topics: ['bees'] })).toEqual([]);
  });
});

it('lets one whole witness outweigh a shortened one', () => {
  const exchanges = [{ answer, topics: ['water'] }];
  const { sources, events } = madeCorpus([
    { id: 'short', year: 2026, kind: 'summary', exchanges },
    { id: 'whole', year: 2026, exchanges },
  ]);
  const grounds = findGrounds(events, new Map(sources.map((source) => [source.id, source])));
  const judged = judgeAbsences([{ event: null, part: 'answer' }], ['water'], grounds);
  expect(judged).toMatchObject([{ verdict: 'not-seen' }]);
});
