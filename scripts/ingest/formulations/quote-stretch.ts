import type { Paragraph } from '../../../src/schemas/exchange.ts';
import type { Span } from '../../../src/schemas/span.ts';
import { collateLetters } from '../collate/collate-letters.ts';

/** Words as a source prints them, and where. */
export interface QuotedStretch {
  readonly text: string;
  readonly spans: Span[];
}

/** Where each unit of a paragraph's text stands in its source; -1 for white space. */
export interface Trace {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of the span. */
  readonly pieces: Int32Array;
}

/** Traces a paragraph to its source, unit by unit. */
export function traceParagraph({ text, spans }: Paragraph, source: string): Trace {
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length);
  const pieces = new Int32Array(text.length);
  let at = 0;
  for (const letter of collateLetters(source, [{ text, spans }])) {
    for (let i = 0; i < letter.text.length; i++) {
      while (/[\s\u200b\ufeff]/u.test(text.charAt(at))) at++;
      starts[at] = letter.start;
      ends[at] = letter.end;
      pieces[at++] = letter.piece;
    }
  }
  return { starts, ends, pieces };
}

/** Quotes `text.slice(start, end)` of a paragraph, with the spans of its source that print it. */
export function quoteStretch(
  { text }: Paragraph,
  { starts, ends, pieces }: Trace,
  [start, end]: readonly [number, number],
): QuotedStretch {
  const byPiece = new Map<number, Span>();
  for (let at = start; at < end; at++) {
    if (starts[at] === -1) continue;
    const piece = byPiece.get(pieces[at] as number);
    if (piece) piece[1] = ends[at] as number;
    else byPiece.set(pieces[at] as number, [starts[at] as number, ends[at] as number]);
  }
  return { text: text.slice(start, end).trim(), spans: [...byPiece.values()] };
}
