import type { Span } from '../../src/schemas/span.ts';
import type { TracedText } from './traced-text.ts';

/**
 * Finds where words stand in a stretch of the source, at most twice: as they are read, however they
 * are spelled, marked up and broken into lines there, or else letter for letter.
 * @param readable the document as it is read, without white space
 */
export function findWords(
  words: string,
  [start, end]: Span,
  source: string,
  readable: TracedText,
): Span[] {
  const read = words.replace(/\s+/gu, '');
  const first = readable.from.findIndex((offset) => offset >= start);
  const last = readable.to.findLastIndex((offset) => offset <= end);
  const stretch = first < 0 ? '' : readable.text.slice(first, last + 1);
  const found = read ? placesOf(read, stretch) : [];
  if (found.length) {
    return found.map((at) => [
      readable.from[first + at] as number,
      readable.to[first + at + read.length - 1] as number,
    ]);
  }
  const literal = placesOf(words, source.slice(start, end));
  return literal.map((at) => [start + at, start + at + words.length]);
}

function placesOf(words: string, text: string): number[] {
  const at = text.indexOf(words);
  const next = at < 0 ? -1 : text.indexOf(words, at + 1);
  return [at, next].filter((place) => place >= 0);
}
