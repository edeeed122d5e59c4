import { expect, it } from 'vitest';
import { findSectionSpeakers } from './find-section-speakers.ts';
import { madePieces } from './made-pieces.ts';

const speakers = (source: string) =>
  findSectionSpeakers(madePieces(source)).filter((_, i) => madePieces(source)[i]?.text);

it('gives each piece the one who answers by the heading of its section', () => {
  const source =
    '概要\n\n※園林司司長張知遠答詢：\n\n答：會的。\n\n※渡口署署長林立答詢：\n\n答：明天。';
  expect(speakers(source)).toEqual([null, '張知遠', '張知遠', '林立', '林立']);
});

it('knows none where a heading names nobody', () => {
  expect(speakers('媒體提問答詢：\n\n答：會的。')).toEqual([null, null]);
});
