import { expect, it } from 'vitest';
import { askInEnglish } from './ask-in-english.ts';

it.each([
  ['A reporter from Lake Times asked whether the trail is open.', 'Lake Times'],
  ['Lake Times put the question of whether the trail is open.', 'Lake Times'],
  ['The Harbour Post enquired whether the ferry runs.', 'Harbour Post'],
  ['At a regular briefing in Ashby, Lake Times asked whether the trail is open.', 'Lake Times'],
  ['At the meeting, a reporter also asked questions, and the ferry is late.', null],
  ['Ridgeway reporter asked about the ferry.', 'Ridgeway'],
])('hears who asks in “%s”', (text, outlet) => {
  expect(askInEnglish(text)?.outlet).toBe(outlet);
});

it.each(['Lin Zhiyuan asked all sides to wait.', 'Asked about the ferry, Lin said it runs.'])(
  'hears no question in “%s”',
  (text) => {
    expect(askInEnglish(text)).toBeNull();
  },
);
