import { expect, it } from 'vitest';
import { collectHead } from './collect-head.ts';
import { madeTyped } from './turns/made-pieces.ts';

it('hears of the event in the clause that introduces a told question', () => {
  const source = [
    '发布时间：2031-5-9',
    '',
    '5月7日，湖区关闭了步道，游客改走山路，景区的班车也停了一天。',
    '',
    '在5月8日下午的例行记者会上，有记者问：步道何时开放？',
    '',
    '林知远表示，步道明天开放。',
  ].join('\n');
  const head = collectHead(madeTyped(source, '林知远'));
  expect(head.text.split('\n').at(-1)).toBe('在5月8日下午的例行记者会上');
});

it('hears on which day the first turn is said to be spoken, and on no other', () => {
  const source = '公园部发言人林知远8日表示，明天开放。\n\n林知远9日又表示，不收费。';
  expect(collectHead(madeTyped(source, '林知远')).text).toBe('公园部发言人林知远8日表示');
});
