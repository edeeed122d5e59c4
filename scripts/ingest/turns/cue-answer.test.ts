import { expect, it } from 'vitest';
import { cueAnswer } from './cue-answer.ts';
import { saidBy } from './said-by.ts';

const cue = (text: string) => cueAnswer(text, saidBy(['林知远']), ['林知远']);

it.each([
  ['在回答云岭日报记者提问时，林知远表示，步道明天开放。', '云岭日报'],
  ['云岭日报记者提出步道失修的问题，公园部部长林知远表示，已在修。', '云岭日报'],
  ['在回答本台记者提问时，林知远表示，步道明天开放。', undefined],
  ['在回答北方记者的问题时，林知远表示，步道明天开放。', undefined],
])('tells who asked in “%s”', (text, asker) => {
  expect(cue(text)?.asker).toBe(asker);
});

it('takes what is said before the questions for opening words', () => {
  expect(cue('在记者提问开始前，林知远说，大家好。')?.opens).toBe('narration');
});

it('hears the speaker behind his quotation by whatever verb', () => {
  expect(cue('“步道已有百年。山路会更长。”林知远提出，明天开放。')?.opens).toBe('answer');
});

it('makes no asker of the speaker who answers an outlet later in the sentence', () => {
  const text = '林知远当天在回答云岭社记者提问时表示，步道明天开放。';
  expect(cue(text)?.asker).toBe('云岭社');
});

it('hears the speaker behind what he was asked, between commas', () => {
  const text = '公園部發言人林知远，被問到步道計劃，有否受天氣影響時回應說，明天開放。';
  expect(cue(text)?.opens).toBe('answer');
});
