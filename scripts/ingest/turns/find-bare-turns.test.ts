import { expect, it } from 'vitest';
import { cueDirect } from './cue-direct.ts';
import { madePieces } from './made-pieces.ts';

const opens = (source: string) => {
  const cued = cueDirect(madePieces(source), null);
  return cued?.cues.flatMap((cue, i) => (cue ? [[cue.opens, cued.pieces[i]?.text]] : []));
};

it('takes a question set apart above a labelled answer for one', () => {
  expect(
    opens('**一、步道收费吗？**\n\n宁大使：不收费。\n\n**二、何时开放？**\n\n宁大使：明天。'),
  ).toEqual([
    ['question', '一、步道收费吗？'],
    ['answer', '宁大使：不收费。'],
    ['question', '二、何时开放？'],
    ['answer', '宁大使：明天。'],
  ]);
});

it('takes the text under headings that ask for the answers', () => {
  expect(
    opens('# 答问\n\n## 问：收费吗？\n\n不收费。\n\n一分钱也不收。\n\n## 问：何时开放？\n\n明天。'),
  ).toEqual([
    ['question', '问：收费吗？'],
    ['answer', '不收费。'],
    ['question', '问：何时开放？'],
    ['answer', '明天。'],
  ]);
});

it('leaves plain sentences that end with a question mark alone', () => {
  expect(
    opens('问：收费吗？\n\n宁大使：不收费。\n\n谁会收费？\n\n宁大使：没有人。')?.map(
      ([turn]) => turn,
    ),
  ).toEqual(['question', 'answer', 'answer']);
});

it('does without labels where the layout sets every question apart', () => {
  const body = '**步道收费吗？**\n\n不收费。\n\n**何时开放？**\n\n明天。';
  expect(opens(`公园部负责人答记者问\n\n${body}`)?.map(([turn]) => turn)).toEqual([
    'question',
    'answer',
    'question',
    'answer',
  ]);
  expect(opens(body)).toBeUndefined();
  expect(opens('公园部负责人答记者问\n\n**步道收费吗？**\n\n不收费。')).toBeUndefined();
});

it('takes the text under questions that a letter opens for the answers, where none has a label', () => {
  expect(opens('Q. Is it open?\n\nIt is.\n\nSince noon.\n\nQ. And the ferry?\n\nNot yet.')).toEqual(
    [
      ['question', 'Q. Is it open?'],
      ['answer', 'It is.'],
      ['question', 'Q. And the ferry?'],
      ['answer', 'Not yet.'],
    ],
  );
});

it('leaves a question of several paragraphs whole there', () => {
  expect(
    opens('Q: The lake has frozen.\n\nIs it open?\n\nIt is.\n\nQ: And the ferry?\n\nNot yet.')?.[1],
  ).toEqual(['answer', 'It is.']);
});

it('takes what asks right above a labelled answer for the question, where no asker has a label', () => {
  const lede = '公园部发言人林知远答记者问。';
  expect(opens(`${lede}\n\n请问步道何时开放？\n\n公园部发言人林知远：明天。`)).toEqual([
    ['question', '请问步道何时开放？'],
    ['answer', '公园部发言人林知远：明天。'],
  ]);
});
