import { expect, it } from 'vitest';
import { callsNext } from './calls-next.ts';

it.each([
  'Go ahead, Ann.',
  'Okay.  Let’s go to Linda, and then Tom.',
  'Yes, sir, in the back.',
  'Ann.',
  'Tom, please.',
  'Just going to jump around. Go ahead.',
  '好，请云岭日报提问。',
  '下一个问题。',
])('hears “%s” call the next one', (text) => expect(callsNext(text)).toBe(true));

it.each([
  'No.',
  'It is.',
  'We will go to the lake again next week, as every year, and look at each of the old ferries there.',
  '请你去问公园。我没有消息。',
  '会的。',
])('does not take “%s” for a call', (text) => expect(callsNext(text)).toBe(false));
