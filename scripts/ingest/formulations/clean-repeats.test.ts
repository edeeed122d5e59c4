import { expect, it } from 'vitest';
import { madeExchanges } from '../collate/made-event.ts';
import { madeCorpus } from './made-corpus.ts';
import { trackFormulations } from './track-formulations.ts';

/** The wordings that recur in answers of several years, each with other words before it. */
function recurring(...answers: readonly string[]): string[] {
  const { texts, ...corpus } = madeCorpus(
    answers.map((answer, i) => ({
      id: `paper-${i}`,
      year: 2020 + i,
      exchanges: [{ answer: `${madeExchanges[i]?.answer}\n${answer}` }],
    })),
  );
  return trackFormulations(corpus, texts, [])
    .filter(({ origin }) => origin === 'recurring')
    .map(({ text }) => text);
}

it('finds a wording that is whole, whatever stands around it', () => {
  expect(recurring('园里要建设开放包容的花园文化。', '大家一道建设开放包容的花园文化。')).toContain(
    '建设开放包容的花园文化',
  );
});

it('takes away a word to which what follows belongs', () => {
  const found = recurring('雨水多，精心照料推动了花期。', '今年精心照料推动了生长。');
  expect(found.filter((text) => text.endsWith('了') || text.endsWith('推动'))).toEqual([]);
});

it.each([
  ['a name of a thing', '我们同花园协会见了面。', '花园协会在开会。'],
  ['pronouns and particles', '我们这里的就是它们。', '我们这里的就是它们，'],
  ['figures', '一共有2400万株。', '总计2400万株。'],
])('leaves out %s', (_, first, second) => {
  expect(recurring(first, second)).toEqual([]);
});

it('leaves out a short wording that stands on one day only', () => {
  const { texts, ...corpus } = madeCorpus([
    { id: 'a', year: 2020, exchanges: [{ answer: '要以诚相待。' }, { answer: '他们以诚相待，' }] },
  ]);
  const found = trackFormulations(corpus, texts, []).map(({ text }) => text);
  expect(found).not.toContain('以诚相待');
  expect(recurring('要以诚相待。', '他们以诚相待，不分彼此。')).toEqual(['以诚相待']);
});

it('follows what stands in quotation marks, though it stand once', () => {
  const { texts, ...corpus } = madeCorpus([
    { id: 'a', year: 2020, exchanges: [{ answer: '这就叫“花园里没有墙”，大家都懂。' }] },
  ]);
  expect(trackFormulations(corpus, texts, [])).toMatchObject([
    { origin: 'quoted', members: ['花园里没有墙'], units: 1 },
  ]);
});
