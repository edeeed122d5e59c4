import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';
import { traceParagraph } from './trace-paragraph.ts';

/**
 * Where the words `text.slice(start, end)` of a paragraph stand in its source: one span for each of
 * the paragraph's spans that holds some of them. Throws where paragraph and source do not agree.
 */
export function locateWords(
  paragraph: Paragraph,
  source: string,
  [start, end]: Span,
): readonly Span[] {
  const places = traceParagraph(paragraph, source);
  return paragraph.spans.flatMap(([from, to]): Span[] => {
    const inside = places
      .slice(start, end)
      .filter((place) => place && place[0] >= from && place[1] <= to);
    const [first, last] = [inside.at(0), inside.at(-1)];
    return first && last ? [[first[0], last[1]]] : [];
  });
}
