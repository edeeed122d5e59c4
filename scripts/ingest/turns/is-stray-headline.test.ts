import { expect, it } from 'vitest';
import { madeTyped } from './made-pieces.ts';

const answer = (between: string) =>
  madeTyped(
    `问：步道何时开放？\n\n林知远：步道明天开放，共有四座桥。\n\n${between}\n\n我们欢迎大家来步道。\n\n问：收费吗？\n\n林知远：不收。`,
    '林知远',
  )
    .filter(({ type, exchange }) => type === 'answer' && exchange === 1)
    .map(({ text }) => text);

it.each([
  '我市春耕备耕有序推进',
  '大连港 吞吐量创新高',
  '县图书馆延长借阅时间',
  '## 城乡居民医保参保率提高',
  '今日导读\n\n◆文博会开幕\n\n◆地铁试运行',
  '链接\n\n■什么是湿地\n\n湿地是地球之肾。',
])('leaves “%s” out of an answer, which goes on', (between) => {
  expect(answer(between)).toEqual(['林知远：步道明天开放，共有四座桥。', '我们欢迎大家来步道。']);
});

it.each(['这座步道明天就', '第一，开放四座桥', '请允许我引用一句老', '美国、欧盟上周分别'])(
  'leaves “%s” in it',
  (line) => {
    expect(answer(line)).toContain(line);
  },
);
