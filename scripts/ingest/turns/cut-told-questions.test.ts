import { expect, it } from 'vitest';
import { cutToldQuestions } from './cut-told-questions.ts';
import { madePieces, madeTyped } from './made-pieces.ts';

const turns = (source: string) =>
  madeTyped(source, '林知远').flatMap(({ type, text, exchange }) =>
    text ? [[type, exchange, text]] : [],
  );

it('finds the question that a sentence tells of, above a labelled answer', () => {
  const source =
    '在今天的会上，有记者问到，步道何时开放？对此，公园部发言人进行了回应。\n\n公园部发言人林知远：明天开放。';
  expect(turns(source)).toEqual([
    ['narration', null, '在今天的会上，'],
    ['question', 1, '有记者问到，步道何时开放？'],
    ['narration', null, '对此，公园部发言人进行了回应。'],
    ['answer', 1, '公园部发言人林知远：明天开放。'],
  ]);
});

it('takes 有记者问： behind a clause for a label', () => {
  const source = '据公园部消息，在9日例会上，有记者问：步道何时开放？\n\n林知远：明天开放。';
  expect(turns(source).slice(1)).toEqual([
    ['question', 1, '有记者问：步道何时开放？'],
    ['answer', 1, '林知远：明天开放。'],
  ]);
});

it('leaves a sentence of the question itself', () => {
  const source = '记者：您好。\n\n昨天有记者问到，步道何时开放？\n\n公园部发言人林知远：明天开放。';
  expect(turns(source).map(([type]) => type)).toEqual(['question', 'question', 'answer']);
});

it('takes words that introduce a question behind a colon for its label', () => {
  const source =
    '据公园部消息，会上有记者提问称：步道何时开放？公园部能否说明？\n\n林知远答：明天开放。';
  const pieces = madePieces(source, '林知远');
  const { cues } = cutToldQuestions(pieces, '林知远');
  expect([...cues.values()].find(({ opens }) => opens === 'question')?.label).toBe(9);
});
