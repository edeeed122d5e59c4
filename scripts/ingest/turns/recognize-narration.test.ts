import { expect, it } from 'vitest';
import { recognizeNarration } from './recognize-narration.ts';

const place = {
  speech: 'reported',
  speaker: '林知远',
  asked: false,
  last: false,
  quoted: false,
  inAnswer: true,
} as const;

it.each([
  '两国元首去年11月在湖区会晤，这是第二次会晤。',
  '此前，有专家称步道太窄。',
  '湖区政府当天反驳说，步道不窄。',
  '湖区议会稍早表示，步道不窄。',
])('takes “%s” in a report without questions for the paper’s', (text) => {
  expect(recognizeNarration(text, place)).toBe(true);
});

it.each(['去年，步道新增一百公里。', '双方贸易额2024年达到2448亿元。', '我们去年10月已经开放。'])(
  'leaves “%s” to the speaker',
  (text) => expect(recognizeNarration(text, place)).toBe(false),
);

it('leaves all between two printed questions to the speaker', () => {
  const text = '两国元首去年11月在湖区会晤，这是第二次会晤。';
  expect(recognizeNarration(text, { ...place, asked: true })).toBe(false);
});

it.each([
  '两国元首去年11月在湖区会晤，这是第二次会晤。',
  '湖区卫队23日开始在步道沿线演练，代号“晨光”。',
  '湖区市长本周访问青川，成为重要的一站。',
])('takes “%s” below all that was said for the paper’s', (text) => {
  expect(recognizeNarration(text, { ...place, asked: true, last: true })).toBe(true);
});

it.each([
  '双方去年11月商定的步道应当尽早开工。',
  '今年10月，公园部新建了2处步道，受到市民普遍欢迎。',
  '美国、欧盟上周分别发布了公告，我们已经注意到。',
])('leaves “%s” below all that was said to the speaker', (text) => {
  expect(recognizeNarration(text, { ...place, asked: true, last: true })).toBe(false);
});

it('tells a note in brackets from what a transcript says of the room', () => {
  const direct = { ...place, speech: 'direct' } as const;
  expect(recognizeNarration('（以下问答为书面答复）', direct)).toBe(true);
  expect(recognizeNarration('(Laughter.)', direct)).toBe(false);
});

it('leaves a paragraph to the speaker that says what others did, and then what he says of it', () => {
  const told = { ...place, asked: false, last: false };
  const did = '两国元首去年11月在湖区会晤，这是第二次会晤。';
  expect(recognizeNarration(did, told)).toBe(true);
  expect(recognizeNarration(`${did}${place.speaker}回应，步道应当开放。`, told)).toBe(false);
});

it('takes what a paper tells of its own work for the paper’s', () => {
  const text = '“不能！”这个回应引起热议。北港日报记者梳理发现，这样的妙答还有很多。';
  expect(recognizeNarration(text, { ...place, asked: true })).toBe(true);
});

it('hears no wish in the word for a reply', () => {
  const text = '步道过去多年来一直只在周末开门，市民的来信由园方统一回应。';
  expect(recognizeNarration(text, { ...place, last: true, attributed: true })).toBe(true);
  const wish = '步道只在周末开门，平日也应开门。';
  expect(recognizeNarration(wish, { ...place, last: true, attributed: true })).toBe(false);
});
