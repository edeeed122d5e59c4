import { expect, it } from 'vitest';
import { recognizeNarration } from './recognize-narration.ts';

const place = {
  speech: 'reported',
  speaker: '林知远',
  asked: false,
  bySubject: true,
  quoted: false,
  inAnswer: true,
} as const;

it.each([
  '两国元首去年11月在湖区会晤，这是第二次会晤。',
  '此前，有专家称步道太窄。',
  '湖区政府当天反驳说，步道不窄。',
])('takes “%s” in a report without questions for the paper’s', (text) => {
  expect(recognizeNarration(text, place)).toBe(true);
});

it.each(['去年，步道新增一百公里。', '双方贸易额2024年达到2448亿元。', '我们去年10月已经开放。'])(
  'leaves “%s” to the speaker',
  (text) => expect(recognizeNarration(text, place)).toBe(false),
);

it('leaves a day to the speaker in a report that does not turn from subject to subject', () => {
  const text = '两国元首去年11月在湖区会晤，这是第二次会晤。';
  expect(recognizeNarration(text, { ...place, bySubject: false })).toBe(false);
});

it('leaves all between two printed questions to the speaker', () => {
  const text = '两国元首去年11月在湖区会晤，这是第二次会晤。';
  expect(recognizeNarration(text, { ...place, asked: true })).toBe(false);
});
