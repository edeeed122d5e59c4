import { describe, expect, test } from 'vitest';
import type { Card } from './card.ts';
import { loadFont } from './load-font.ts';
import { renderCard } from './render-card.ts';

const card: Card = {
  path: 'cards/topics/zhongmei.png',
  kind: '专题',
  title: '中美',
  facts: '2 则答问，逐字照录',
  siteTitle: '答问',
};

describe('a card', () => {
  test('is a PNG of 1200 by 630, the same every time', async () => {
    const font = await loadFont([card]);
    const png = Buffer.from(await renderCard(card, font));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(Buffer.from(await renderCard(card, await loadFont([card]))))).toBe(true);
  });

  test('has glyphs for rare and traditional characters', async () => {
    const rare = { ...card, title: '臺灣問題龘' };
    await expect(renderCard(rare, await loadFont([rare]))).resolves.toBeDefined();
  });

  test.each(['\u{20bb7}野', '中美\ue000', '中美😀'])(
    'refuses %s, which the font has no glyph for',
    async (title) => {
      const odd = { ...card, title };
      await expect(renderCard(odd, await loadFont([odd]))).rejects.toThrow(
        'cards/topics/zhongmei.png missing-glyph',
      );
    },
  );
});
