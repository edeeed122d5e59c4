import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeItem } from '../newsletter/describe-item.ts';
import type { Library } from '../newsletter/library.ts';
import { renderEmbed } from './render-embed.ts';
import { renderOembed } from './render-oembed.ts';

/** Writes a card of each answer for other pages to show, with its oEmbed. Returns how many. */
export function publishEmbeds(library: Library, folder: string): number {
  mkdirSync(join(folder, 'embed'), { recursive: true });
  for (const answer of library.answers) {
    const path = answer.url.replace('answers/', 'embed/');
    const item = describeItem(answer, library);
    const address = new URL(path, library.site.address).href;
    writeFileSync(join(folder, path), renderEmbed(item, library.site.title));
    const oembed = renderOembed(item, address, library.site);
    writeFileSync(join(folder, path.replace(/html$/, 'json')), oembed);
  }
  return library.answers.length;
}
