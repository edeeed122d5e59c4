import { expect, it } from 'vitest';
import { nameSpeaker } from './name-speaker.ts';

const agreed = (...names: (string | null)[]) => nameSpeaker(names.map((speaker) => ({ speaker })));

it('is whom every answer names', () => {
  expect(agreed('林知远', '林知远')).toBe('林知远');
  expect(agreed('MR. VALE', 'MR. VALE')).toBe('MR. VALE');
  expect(agreed('Minister Ada Vale')).toBe('Minister Ada Vale');
});

it('is nobody where there are several, or nobody is named', () => {
  expect(agreed()).toBeNull();
  expect(agreed('林知远', '秦朗')).toBeNull();
  expect(agreed('林知远', null)).toBeNull();
});

it('is nobody where only an office is named', () => {
  expect(agreed('发言人', '发言人')).toBeNull();
  expect(agreed('外交部發言人')).toBeNull();
  expect(agreed('蘇發言人')).toBeNull();
  expect(agreed('Deputy Spokesman')).toBeNull();
});
