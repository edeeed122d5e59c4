import { distance } from 'fastest-levenshtein';
import type { Exchange, Paragraph } from '../schemas/exchange.ts';
import type { SourceRecord } from '../schemas/source-record.ts';

/** Words found in what a source quotes, or, where they are not there, the likest that are. */
export type QuoteMatch =
  | { readonly exchange: Exchange; readonly paragraph: Paragraph; readonly start: number }
  | { readonly nearest: string };

/** Finds words, character for character, within one paragraph of the exchanges of a source. */
export function findQuote({ exchanges }: SourceRecord, words: string): QuoteMatch {
  const paragraphs = exchanges.flatMap((exchange) =>
    [...exchange.question.paragraphs, ...exchange.answer.paragraphs].map((paragraph) => ({
      exchange,
      paragraph,
      start: paragraph.text.indexOf(words),
    })),
  );
  const exact = paragraphs.find(({ start }) => start >= 0);
  return (
    exact ?? {
      nearest: nearestTo(
        words,
        paragraphs.map(({ paragraph }) => paragraph.text),
      ),
    }
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
