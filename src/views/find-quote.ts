import { distance } from 'fastest-levenshtein';
import type { Exchange, Paragraph } from '../schemas/exchange.ts';
import type { SourceRecord } from '../schemas/source-record.ts';

/** Where the quoted words stand: from the unit `start` of a paragraph of an exchange. */
export interface Quotation {
  readonly exchange: Exchange;
  readonly paragraph: Paragraph;
  readonly start: number;
}

/**
 * Finds words, character for character, within one paragraph of a source's questions and answers.
 * Throws where they are not there; `place` is the file that quotes them.
 */
export function findQuote(
  { id, exchanges }: Pick<SourceRecord, 'id' | 'exchanges'>,
  words: string,
  place: string,
): Quotation {
  const paragraphs = exchanges.flatMap((exchange) =>
    [...exchange.question.paragraphs, ...exchange.answer.paragraphs].map((paragraph) => ({
      exchange,
      paragraph,
      start: paragraph.text.indexOf(words),
    })),
  );
  const found = paragraphs.find(({ start }) => start >= 0);
  if (found) return found;
  const nearest = nearestTo(
    words,
    paragraphs.map(({ paragraph }) => paragraph.text),
  );
  throw new Error(
    `${place} quote-not-found: ${id} does not print “${words}”\n  The nearest there is “${nearest}”: quote it as printed.`,
  );
}

function nearestTo(words: string, texts: readonly string[]): string {
  let nearest = { text: '', away: Number.POSITIVE_INFINITY };
  for (const text of texts)
    for (let at = 0; at === 0 || at + words.length <= text.length; at++) {
      const candidate = text.slice(at, at + words.length);
      const away = distance(words, candidate);
      if (away < nearest.away) nearest = { text: candidate, away };
    }
  return nearest.text;
}
