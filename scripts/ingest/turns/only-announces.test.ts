import { expect, it } from 'vitest';
import { onlyAnnounces } from './only-announces.ts';

const lede = '公园部发言人林知远9日在记者会后宣布，步道下月开放。';

it('tells announcements from answers', () => {
  expect(onlyAnnounces([lede, '他强调，步道不收费。'], ['林知远'])).toBe(true);
  expect(onlyAnnounces([lede, '林知远回应说，步道不收费。'], ['林知远'])).toBe(false);
  expect(onlyAnnounces(['发布会上，林知远表示，步道下月开放。', lede], ['林知远'])).toBe(false);
});

it('says nothing where several speak, or nobody is named', () => {
  expect(onlyAnnounces([lede], ['林知远', '陈立'])).toBe(false);
  expect(onlyAnnounces([lede], [])).toBe(false);
});

it('takes what the office of a spokesman gives out for a notice', () => {
  const notice = '公园部发言人办公室表示，例行记者会下周休会。';
  expect(onlyAnnounces([notice], [])).toBe(true);
  expect(onlyAnnounces(['公园部发言人办公室9日答复湖区社表示，会的。'], [])).toBe(false);
  expect(onlyAnnounces([notice, '公园部发言人表示，会的。'], [])).toBe(false);
});
