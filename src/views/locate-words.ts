import { decodeHTML } from 'entities';
import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';

/** What a source may hold beside the characters of its paragraph: white space, tags, bold, entities. */
const beside = /\s+|<[^>]*>|\*\*|&(?:#\d+|#x[\da-f]+|\w+);/iy;

/**
 * Where the words `text.slice(start, end)` of a paragraph stand in its source: one span for each of
 * the paragraph's spans that holds some of them. Throws where paragraph and source do not agree.
 */
export function locateWords(
  paragraph: Paragraph,
  source: string,
  [start, end]: Span,
): readonly Span[] {
  const places = trace(paragraph, source);
  return paragraph.spans.flatMap(([from, to]): Span[] => {
    const inside = places
      .slice(start, end)
      .filter((place) => place && place[0] >= from && place[1] <= to);
    const [first, last] = [inside.at(0), inside.at(-1)];
    return first && last ? [[first[0], last[1]]] : [];
  });
}

/** For each unit of a paragraph's text, the stretch of the source that prints it; none for spaces. */
function trace({ text, spans }: Paragraph, source: string): readonly (Span | undefined)[] {
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
