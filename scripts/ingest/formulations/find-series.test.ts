import { expect, it } from 'vitest';
import { findSeries } from './find-series.ts';
import { foldCorpus } from './fold-corpus.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { madeCorpus } from './made-corpus.ts';
import { shapeSeries } from './shape-series.ts';

function shapesIn(answer: string) {
  const { texts, ...corpus } = madeCorpus([{ id: 'paper', year: 2024, exchanges: [{ answer }] }]);
  const folded = foldCorpus(listParagraphs(corpus, texts));
  return findSeries(folded).map((series) => shapeSeries(series, folded)?.join('、') ?? null);
}

it.each([
  ['我们始终本着对花木、对园工、对游客负责的态度管理花园。', '对花木、对园工、对游客'],
  [
    '园里的事情希望在春天，基础在冬天，功夫在平时，收成在秋天。',
    '希望在春天、基础在冬天、功夫在平时、收成在秋天',
  ],
  ['牡丹不怕寒冷，月季不怕修剪，兰花不怕阴凉。', '牡丹不怕寒冷、月季不怕修剪、兰花不怕阴凉'],
  ['来早的看花，来晚的看叶。', '来早的看花、来晚的看叶'],
])('cuts a series out of its sentence: %s', (answer, series) => {
  expect(shapesIn(answer)).toEqual([series]);
});

it('finds none where clauses only follow one another', () => {
  expect(shapesIn('园里的雨水，多了的两成。')).toEqual([]);
  expect(shapesIn('今年雨水多，园工们都很忙，花开得晚一些。')).toEqual([]);
});
