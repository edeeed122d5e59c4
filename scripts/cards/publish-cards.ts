import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../newsletter/library.ts';
import { listCards } from './list-cards.ts';
import { loadFont } from './load-font.ts';
import { renderCard } from './render-card.ts';

/** Draws the pictures that previews of a site's pages show. Returns how many there are. */
export async function publishCards(library: Library, folder: string): Promise<number> {
  const cards = listCards(library);
  const font = await loadFont(cards);
  for (const card of cards) {
    const path = join(folder, card.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await renderCard(card, font));
  }
  return cards.length;
}
