import { expect, test } from 'vitest';
import type { Answer } from '../schemas/answer.ts';
import { citation } from './citation.ts';

const known = {
  speaker: '王毅',
  asker: '彭博社',
  speech: 'direct',
  eventTitle: '外长记者会',
  date: '2024-03-07',
  siglum: '丁',
  publisher: '联合早报',
  sourceTitle: '题',
  source: '2024-a',
  sourceUrl: 'https://example.org/1',
  lines: [41, 53],
} as unknown as Answer;

test('says whose words, when, and where they are printed', () => {
  expect(citation(known)).toBe(
    '王毅答彭博社记者问，外长记者会，2024年3月7日。据丁本《题》（联合早报），2024-a 第 41–53 行，https://example.org/1。',
  );
});

test('says what is not known, and what is not the speaker’s own words', () => {
  const unknown: Answer = {
    ...known,
    asker: null,
    speech: 'reported',
    eventTitle: null,
    date: null,
    publisher: null,
    sourceTitle: null,
    sourceUrl: null,
    lines: [16, 16],
  };
  expect(citation(unknown)).toBe(
    '王毅答记者问（转述 · 非原话），日期不详。据丁本（出处不详），2024-a 第 16 行。',
  );
});
