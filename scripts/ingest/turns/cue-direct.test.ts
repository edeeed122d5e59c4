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
