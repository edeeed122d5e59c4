import { expect, it } from 'vitest';
import { findAnswerers } from './find-answerers.ts';

it('finds whoever the lede names as present and the report lets say something', () => {
  const texts = [
    '3月6日，市长林知远同局长陈立在青川出席新闻发布会。',
    '林知远说，好。',
    '陈立表示，会的。',
  ];
  expect(findAnswerers(texts, '林知远')).toEqual(['林知远', '陈立']);
});

it('finds those whom their office introduces, where none of them speaks more than another', () => {
  const texts = ['市长林知远介绍，开放了。', '公园局局长陈立表示，免费。'];
  expect(findAnswerers(texts, null)).toEqual(['林知远', '陈立']);
});

it('leaves out whom a report of one speaker quotes in passing', () => {
  const texts = ['林知远说，好。', '林知远说，会的。', '湖区局长陈立表示，不会。'];
  expect(findAnswerers(texts, '林知远')).toEqual(['林知远']);
});

it('takes no other words behind an office for a name', () => {
  expect(findAnswerers(['王部长昨天已经表示，不会停。', '林知远说，好。'], '林知远')).toEqual([
    '林知远',
  ]);
});
