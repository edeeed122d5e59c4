import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateLetters, type Letter } from './collate-letters.ts';
import { collateTable } from './collate-table.ts';

const lettersOf = (text: string): Letter[] =>
  collateLetters(text, [{ text: text || '。', spans: [[0, text.length]] }]);

/** The rows of the table, `_` where a witness has no letter. */
function rows(...texts: string[]): string[] {
  const witnesses = texts.map(lettersOf);
  return collateTable(witnesses).cells.map((cells, i) =>
    Array.from(cells, (letter) => witnesses[i]?.[letter]?.text ?? '_').join(''),
  );
}

describe('collateTable', () => {
  it('pairs changed letters rather than shift them', () => {
    expect(rows('大家上午好，今天有雨', '大家早上好，今天有雨')).toEqual([
      '大家上午好，今天有雨',
      '大家早上好，今天有雨',
    ]);
  });

  it('cuts where sentences end', () => {
    expect(rows('园里有风。园里下雨，路滑。园里有雾。', '园里有风。园里有雾。')).toEqual([
      '园里有风。园里下雨，路滑。园里有雾。',
      '园里有风。________园里有雾。',
    ]);
  });

  it('keeps the mark of a sentence that is cut at its end', () => {
    expect(rows('苗已经种下，三天后浇水，再过一周施肥。', '苗已经种下。')).toEqual([
      '苗已经种下，三天后浇水，再过一周施肥。',
      '苗已经种下_____________。',
    ]);
  });

  it('takes a subject that joins two sentences as put in, after the whole clause that was cut', () => {
    expect(
      rows(
        '东坡铺了草，园工在北坡、南坡、西坡种了树苗。浇了三遍水。',
        '东坡铺了草，园工浇了三遍水。',
      ),
    ).toEqual([
      '东坡铺了草，园工在北坡、南坡、西坡种了树苗。__浇了三遍水。',
      '东坡铺了草，________________园工浇了三遍水。',
    ]);
  });

  it('sets one more witness in the gap that another one has', () => {
    const whole = '去年秋天开会，商量了三年的计划。我们将按照计划，一片一片地，修整花坛。';
    const [, short, told] = rows(
      whole,
      '去年秋天开会，商量了三年的计划。我们将修整花坛。',
      '园长说，园林处将修整花坛。',
    );
    expect(short).toContain('我们将___________修整花坛。');
    expect(told).toMatch(/^_{16}.*将_{11}修整花坛。$/);
  });

  it('gives back every witness along its row, and no column without a letter', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'雨雪风，。晴'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const witnesses = texts.map(lettersOf);
        const { cells, width } = collateTable(witnesses);
        cells.forEach((row, i) => {
          const letters = Array.from(row).filter((letter) => letter >= 0);
          expect(letters).toEqual([...(witnesses[i] ?? []).keys()]);
        });
        for (let column = 0; column < width; column++)
          expect(cells.some((row) => (row[column] as number) >= 0)).toBe(true);
      }),
    );
  });

  it('sets a text beside itself letter for letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'雨雪，。'), minLength: 1, maxLength: 200 }),
        (text) => {
          expect(collateTable([text, text, text].map(lettersOf)).width).toBe(
            lettersOf(text).length,
          );
        },
      ),
    );
  });
});
