import { describe, expect, it } from 'vitest';
import { findResumption } from './find-resumption.ts';
import { madePieces } from './made-pieces.ts';
import type { Page } from './page.ts';
import { recognizeFurniture } from './recognize-furniture.ts';
import type { Piece } from './split-turns.ts';

/** Where the sentence that the first piece breaks off goes on, as its words, and how sure that is. */
function find(source: string, speaker: string | null = '林知远') {
  const pieces = madePieces(source, speaker);
  const cues = pieces.map(({ label }) =>
    label && label.role !== 'unknown'
      ? {
          opens: 'answer' as const,
          name: null,
          followsUp: false,
          turnsTo: false,
          label: label.length,
          sure: true,
          ground: '',
        }
      : null,
  );
  const forms = pieces.map((piece, i) => (cues[i] ? null : recognizeFurniture(piece, speaker)));
  const text = pieces.map((piece) => piece.text).join('\n');
  const flags = {
    speaker,
    asked: true,
    sections: false,
    asks: false,
    wrapped: false,
    quoted: false,
  };
  const known = { ...flags, lastCue: 0, text };
  const page: Page = { pieces, cues, speech: 'direct', forms, ...known };
  const found = findResumption(page, pieces[0] as Piece, 1);
  return found && { ...found, text: pieces[found.index]?.text };
}

describe('the place where a torn sentence goes on', () => {
  it('is right below the break', () => {
    expect(find('答：我们愿意同各\n\n方一道推进。')).toMatchObject({
      text: '方一道推进。',
      reason: 'column-break',
      sure: true,
    });
  });

  it('is behind captions and page numbers', () => {
    expect(
      find('答：我们愿意同各\n\n图为林知远在会上。\n\n- 4 -\n\n方一道推进。\n\n别的事情。'),
    ).toMatchObject({
      text: '方一道推进。',
      reason: 'interposed',
    });
  });

  it('is not the text of a box, nor its title', () => {
    expect(find('答：我们愿意同各\n\n他还谈到\n\n■湿地\n\n方法很多。\n\n方一道推进。')?.text).toBe(
      '方一道推进。',
    );
  });

  it('is not below the titles of a box without text', () => {
    expect(
      find('答：我们愿意同各\n\n导读\n\n◆渡口\n\n◆湿地\n\n方一道推进。\n\n别的事情。')?.text,
    ).toBe('方一道推进。');
  });

  it('is not a headline, though that might make a word with what stands below', () => {
    const source = '答：要更加富有活\n\n做群众身边的贴心人\n\n力的精神推进。';
    expect(find(source)?.text).toBe('力的精神推进。');
  });

  it('is what has clauses of its own, though it breaks off too', () => {
    expect(find('答：我们愿意提供\n\n方案，开放新的渡\n\n口和步道。')?.text).toBe(
      '方案，开放新的渡',
    );
  });

  it('is not the lede', () => {
    expect(find('答：我们愿意同各\n\n3月7日，公园部举行新闻发布会。\n\n方一道推进。')?.text).toBe(
      '方一道推进。',
    );
  });

  it('is nowhere beyond the next turn, nor at the end', () => {
    expect(find('答：我们愿意同各\n\n问：何时？\n\n方一道推进。')).toBeNull();
    expect(find('答：我们愿意同各')).toBeNull();
    expect(find('答：我们愿意同各\n\n图为林知远在会上。')).toBeNull();
  });
});

it('says why', () => {
  expect(find('答：我们愿意同各\n\n方一道推进。')?.grounds.length).toBeGreaterThan(0);
});
