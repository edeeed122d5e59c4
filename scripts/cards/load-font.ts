import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import subsetFont from 'subset-font';
import type { Card } from './card.ts';

const file = createRequire(import.meta.url).resolve(
  '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff',
);

/** The font of the cards, cut down to the characters that they hold. */
export async function loadFont(cards: readonly Card[]): Promise<Font> {
  const text = cards.flatMap(({ kind, title, facts, siteTitle }) => [
    kind,
    title,
    facts,
    siteTitle,
  ]);
  const data = await subsetFont(readFileSync(file), text.join(''), { targetFormat: 'sfnt' });
  return { name: 'Noto Serif SC', data, weight: 700, style: 'normal' };
}
