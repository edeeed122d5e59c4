import { expect, it } from 'vitest';
import { cueDirect } from './cue-direct.ts';
import { madePieces } from './made-pieces.ts';

const cue = (source: string) => cueDirect(madePieces(source), null);

it('opens a turn at each label, with who takes it and how much of the text is label', () => {
  const cued = cue(
    '云岭日报记者：开放吗？\n\n发言人：会的。\n\n还有一点。\n\n追问：何时？\n\n发言人：明天。',
  );
  expect(cued?.speech).toBe('direct');
  expect(cued?.cues.map((c) => c && [c.opens, c.name, c.followsUp, c.label])).toEqual([
    ['question', '云岭日报', false, 7],
    ['answer', '发言人', false, 4],
    null,
    ['question', null, true, 3],
    ['answer', '发言人', false, 4],
  ]);
});

it('takes a moderator for narration', () => {
  const cued = cue('主持人：开始。\n\n问：开放吗？\n\n答：会的。');
  expect(cued?.cues[0]?.opens).toBe('narration');
});

it('finds none where no question is answered', () => {
  expect(cue('没有标签。')).toBeNull();
  expect(cue('问：开放吗？')).toBeNull();
  expect(cue('答：会的。\n\n问：开放吗？')).toBeNull();
});

it('leaves what a reporter tells behind a label to those who read reports', () => {
  expect(
    cueDirect(madePieces('记者提问：开放吗？\n\n发言人答：“会的。”他说，“明天就开放。”'), null),
  ).toBeNull();
});

it('finds who asked in brackets below a question whose label names nobody', () => {
  const names = (source: string) =>
    cue(source)?.cues.flatMap((found) => (found?.opens === 'question' ? [found.name] : []));
  expect(names('Q1：开放吗？（云岭日报）\n\nA1：会的。\n\nQ2：何时？\n\nA2：明天。')).toEqual([
    '云岭日报',
    null,
  ]);
  expect(
    names(
      '一、何時開放？（云岭日報林知遠小姐）\n\n答：\n\n明天。\n\n二、收費嗎？（青視陳立先生）\n\n答：\n\n不收。',
    ),
  ).toEqual(['云岭日報', '青視']);
});

it('gives a person who asks on under the name alone the outlet that stood behind it once', () => {
  const cued = cue(
    '罗金（《云岭日报》）：开放吗？\n\n秦大使：会的。\n\n罗金：何时？\n\n秦大使：明天。',
  );
  expect(cued?.cues[2]?.name).toBe('《云岭日报》');
});

it('leaves the number of a question without a name out of it', () => {
  const cued = cue('一、何时开放？\n\n答：明天。');
  expect(cued?.cues[0]).toMatchObject({ opens: 'question', label: 2 });
});

it('leaves words that only call the next one out of the answer', () => {
  const cued = cue(
    'QUESTION: Is it open?\n\nMR VALE: It is.\n\nMR VALE: Go ahead, Ann.\n\nQUESTION: Since when?\n\nMR VALE: Since noon.\n\nMR VALE: And until dusk.',
  );
  expect(cued?.cues.map((c) => c?.opens)).toEqual([
    'question',
    'answer',
    'narration',
    'question',
    'answer',
    'answer',
  ]);
});

it('names who answers under the heading of a section where the label says 答 alone', () => {
  const cued = cue('※園林司司長張知遠答詢：\n\n問：何時？\n\n答：明天。');
  expect(cued?.cues.at(-1)).toMatchObject({ opens: 'answer', name: '張知遠' });
});

it('tells those apart whom a machine numbered, and names none of them', () => {
  const cued = cue(
    'Park Secretary Anna Vale (00:00):\n\nGood morning.\n\nSpeaker 2 (08:12):\n\nIs it open?\n\nPark Secretary Anna Vale (08:31):\n\nIt is.',
  );
  expect(cued?.cues.flatMap((c) => (c ? [[c.opens, c.name]] : []))).toEqual([
    ['answer', 'Park Secretary Anna Vale'],
    ['question', null],
    ['answer', 'Park Secretary Anna Vale'],
  ]);
});

it('names nobody whom a record calls unidentified', () => {
  const cued = cue(
    'UNIDENTIFIED FEMALE: Minister, is it open?\n\nMR. VALE: It is.\n\nUNKNOWN: And the lake?\n\nMR. VALE: Not yet.',
  );
  expect(cued?.cues.flatMap((c) => (c ? [[c.opens, c.name]] : []))).toEqual([
    ['question', null],
    ['answer', 'MR. VALE'],
    ['question', null],
    ['answer', 'MR. VALE'],
  ]);
});

it('names nobody whom a record calls but a speaker', () => {
  const cued = cue(
    'Speaker: Minister, is it open?\n\nForeign Minister: It is.\n\nSpeaker: And the lake?\n\nForeign Minister: Not yet.',
  );
  expect(cued?.cues.map((c) => c && [c.opens, c.name])[0]).toEqual(['question', null]);
});
