import { expect, it } from 'vitest';
import { findDoubts } from './find-doubts.ts';
import { madeTyped } from './made-pieces.ts';

const doubts = (between: string, decisions?: Parameters<typeof madeTyped>[2]) =>
  findDoubts(
    madeTyped(
      `问：步道何时开放？\n\n林知远：步道明天开放，共有四座桥。\n\n${between}\n\n我们欢迎大家来步道。\n\n问：收费吗？\n\n林知远：不收。`,
      '林知远',
      decisions,
    ),
  ).map(({ code, found }) => `${code} ${found}`);

it.each(['县图书馆延长借阅时间', '## 城乡居民医保参保率提高'])(
  'says that “%s” was left out of an answer',
  (line) => {
    expect(doubts(line)).toEqual([`stray-headline ${line.replace('## ', '')}`]);
  },
);

it.each(['第2版', '链接\n\n■什么是湿地\n\n湿地是地球之肾。', '图为新落成的桥。 小白摄'])(
  'says nothing of “%s”, whose form tells what it is',
  (between) => {
    expect(doubts(between)).toEqual([]);
  },
);

it('says nothing of a headline that an editor names', () => {
  const line = '县图书馆延长借阅时间';
  const at = '问：步道何时开放？\n\n林知远：步道明天开放，共有四座桥。\n\n'.length;
  const blocks = [{ span: [at, at + line.length] as [number, number], type: 'masthead' as const }];
  expect(doubts(line, { blocks: blocks as never, joins: [] })).toEqual([]);
});

it('says nothing of a heading between two turns', () => {
  const page =
    '问：步道何时开放？\n\n林知远：明天。\n\n县图书馆延长借阅时间\n\n问：收费吗？\n\n林知远：不收。';
  expect(findDoubts(madeTyped(page, '林知远'))).toEqual([]);
});

it('says that a live record gives its turns from the last to the first', () => {
  const record = [
    '【11:09】林知远：不收。',
    '【11:08】云岭日报记者：收费吗？',
    '【11:07】林知远：明天。',
    '【11:05】北港社记者：何时开放？',
  ];
  const codes = (turns: readonly string[]) =>
    findDoubts(madeTyped(turns.join('\n\n'), '林知远')).map(({ code }) => code);
  expect(codes(record)).toContain('newest-first');
  expect(codes(record.toReversed())).not.toContain('newest-first');
});
