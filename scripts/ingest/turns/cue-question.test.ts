import { expect, it } from 'vitest';
import { cueQuestion } from './cue-question.ts';

it.each([
  ['云岭社询问，步道是否仍开放。', '云岭社'],
  ['另据云岭社记者询问，湖区会否收费。', '云岭社'],
  ['北港日报记者获得首个提问机会，问题是关于步道的养护。', '北港日报'],
  ['北港日报记者询问公园是否接受“人车共道”的设想，以共享道路。若不接受，如何分流。', '北港日报'],
])('hears the question “%s”', (text, name) => {
  expect(cueQuestion(text, true)).toMatchObject({ opens: 'question', name });
});

it('hears what is asked for, where it is answered', () => {
  const text = '针对步道封闭，有媒体在例行记者会上询问公园部立场。';
  expect(cueQuestion(text, true)?.opens).toBe('question');
  expect(cueQuestion(text, false)).toBeNull();
});

it('hears the same reporter go on where he is answered', () => {
  expect(cueQuestion('该记者还表示，他担心收费。', true)).toMatchObject({ followsUp: true });
  expect(cueQuestion('该记者还表示，他担心收费。', false)).toBeNull();
});

it('hears none in what is said before the questions', () => {
  expect(cueQuestion('在记者提问开始前，林知远说，大家好。', true)).toBeNull();
});

it('hears what the press cares about where a question ends it', () => {
  const text = '此外，有媒體關切，步道重開後是否收費？';
  expect(cueQuestion(text, true)?.opens).toBe('question');
  expect(cueQuestion(text, false)).toBeNull();
});

it('makes no asker of one who receives the press', () => {
  expect(
    cueQuestion('公园部长林知远8日在湖区会议接受媒体询问，针对步道表明开放。', true),
  ).toBeNull();
});
