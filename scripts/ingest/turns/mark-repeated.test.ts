import { expect, it } from 'vitest';
import { madeParagraphs } from './made-pieces.ts';
import { markRepeated } from './mark-repeated.ts';

const captions = (source: string) =>
  markRepeated(madeParagraphs(source)).filter(({ role }) => role === 'caption').length;
const title = '公园部部长就步道开放答记者问实录';

it('takes the title under every picture for a caption, and the heading of a section for none', () => {
  const page = (times: number) =>
    `# ${title}\n\n问：开放吗？${`\n\n${title}\n\n答：会的。`.repeat(times)}`;
  expect(captions(page(2))).toBe(2);
  expect(captions(page(1))).toBe(0);
});

it('takes a line of text that is printed three times for a caption below the first', () => {
  expect(captions(`${title}\n\n问：开放吗？\n\n${title}\n\n答：会的。\n\n${title}`)).toBe(2);
  expect(captions(`${title}\n\n问：开放吗？\n\n${title}\n\n答：会的。`)).toBe(0);
});

it('leaves labels, names and sentences that recur', () => {
  const turn = '云岭日报驻青川记者：\n\n开放吗？';
  expect(captions(`${turn}\n\n林知远\n\n会的，明天开放，欢迎大家。\n\n`.repeat(3))).toBe(0);
});
