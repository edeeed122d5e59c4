import { decodeHTML } from 'entities';
import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';

/** What a source may hold beside the characters of its paragraph: white space, tags, bold, entities. */
const beside = /\s+|<[^>]*>|\*\*|&(?:#\d+|#x[\da-f]+|\w+);/iy;

/**
 * For each unit of a paragraph's text, the stretch of the source that prints it; none for spaces.
 * Throws where paragraph and source do not agree.
 */
export function traceParagraph(
  { text, spans }: Paragraph,
  source: string,
): readonly (Span | undefined)[] {
  const places: (Span | undefined)[] = [];
  for (const [from, to] of spans) {
    for (let place = from; place < to; ) {
      while (/\s/.test(text[places.length] ?? '')) places.push(undefined);
      const [letters, length] = printedAt(source, place, text, places.length);
      if (!text.startsWith(letters, places.length))
        throw new Error(`source and paragraph differ at character ${place}`);
      for (const _ of letters.split('')) places.push([place, place + length]);
      place += length;
    }
  }
  return places;
}

/** The letters that a source prints at a place, and how many of its characters they take there. */
function printedAt(source: string, place: number, text: string, at: number): [string, number] {
  beside.lastIndex = place;
  const found = beside.exec(source)?.[0];
  if (found === undefined || text.startsWith(found, at)) return [source.charAt(place), 1];
  return [found.startsWith('&') ? decodeHTML(found) : '', found.length];
}
