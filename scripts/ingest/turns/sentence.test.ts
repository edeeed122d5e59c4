import { expect, it } from 'vitest';
import { breaksOff, displayWidth, endsSentence, opensItem } from './sentence.ts';

it.each([
  '我们愿意',
  '我们愿意，',
  '贸易额达到2000亿',
  '“步道',
  'We will open the',
  '《城市绿道条例》',
])('“%s” breaks off', (text) => expect(breaksOff(text)).toBe(true));

it.each([
  '我们愿意。',
  '好吗？',
  '他说：“好。”',
  '如下：',
  '（掌声）',
  '不会。（笑）',
  '“好。”（众人笑）',
  '【现场】',
  'No.',
  '好！',
  '……',
  '',
  ' ',
])('“%s” does not break off', (text) => expect(breaksOff(text)).toBe(false));

it.each(['好。', '好？”', '好！）', 'We did.', '好……'])('“%s” ends a sentence', (text) =>
  expect(endsSentence(text)).toBe(true),
);

it.each(['好', '好，', '如下：', '第3.', '共12', ''])('“%s” ends none', (text) =>
  expect(endsSentence(text)).toBe(false),
);

it.each(['一、安全', '（二）便民', '1. 步道', '第一，安全', '■湿地', '- 步道'])(
  '“%s” opens an item',
  (text) => expect(opensItem(text)).toBe(true),
);

it.each(['一年来', '第一次', '1.5公里', '2023年', '-5度'])('“%s” opens none', (text) =>
  expect(opensItem(text)).toBe(false),
);

it('ends a sentence with its quotation', () =>
  expect(endsSentence('It “never will be”.')).toBe(true));

it('counts width as a printer does', () => {
  expect(displayWidth('步道')).toBe(4);
  expect(displayWidth('2023年，')).toBe(8);
  expect(displayWidth('“A”')).toBe(5);
  expect(displayWidth('\u{20000}')).toBe(2);
  expect(displayWidth('')).toBe(0);
});
