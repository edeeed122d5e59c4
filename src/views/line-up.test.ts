import { describe, expect, it } from 'vitest';
import { lineUp } from './line-up.ts';
import { madePassage, madeUnit } from './made-unit.ts';

const rows = lineUp(madePassage, madeUnit, ['a', 'b', 'c']);

describe('lineUp', () => {
  it('begins a row with each sentence of the base', () => {
    const base = rows.map((cells) =>
      cells[1]?.pieces
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    expect(base).toEqual(['园里壮丹开了。', '颜色更深。', '请来看花。']);
  });

  it('keeps every word of every witness', () => {
    const a = rows.flatMap((cells) => cells[0]?.pieces.map(({ text }) => text) ?? []);
    expect(a.join('')).toBe('园里牡丹开了。\n请来看花。');
  });

  it('marks variants and the suspected one, and says who lacks a sentence', () => {
    expect(rows[0]?.map(({ pieces }) => pieces.map(({ suspect }) => suspect))).toEqual([
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ]);
    expect(rows[1]?.map(({ lacks }) => lacks)).toEqual(['cut', 'nothing', 'truncated']);
  });

  it('knows where a witness agrees with the base', () => {
    expect(rows.map((cells) => cells.map(({ same }) => same))).toEqual([
      [false, true, false],
      [false, true, false],
      [true, true, false],
    ]);
  });
});
