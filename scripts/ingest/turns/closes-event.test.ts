import { expect, it } from 'vitest';
import { closesEvent } from './closes-event.ts';

it.each([
  '今天的发布会到此结束，谢谢大家。',
  '好的，如果没有其他问题，今天的发布会就到这里。再见！',
  '由于时间关系，今天的记者会就到这里。',
  '记者会历时约九十分钟。',
  '如没有其他问题，谢谢大家光临！',
  '今天的記者會就到這裡。',
  'If there are no more questions, today’s press conference is over.',
])('hears “%s” close the conference', (text) => expect(closesEvent(text, false)).toBe(true));

it.each(['谢谢大家！', '好，再次感谢各位，再见。', 'Thank you all. Paulina is all yours.'])(
  'hears “%s” close it only from one who takes the floor anew',
  (text) => {
    expect(closesEvent(text, true)).toBe(true);
    expect(closesEvent(text, false)).toBe(false);
  },
);

it.each([
  '谢谢你的提问。',
  '去年的发布会上，我已经回答过这个问题。',
  '谢谢。请问大家还有什么看法？',
  'Thank you. What will the repairs cost?',
])('does not take “%s” for closing words', (text) => expect(closesEvent(text, true)).toBe(false));
