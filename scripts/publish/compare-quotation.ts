import type { Span } from '../../src/schemas/span.ts';
import { type Piece, readEscaped, readMarked, readPlain } from './read-passage.ts';

/** The first place where a quotation and its source part. */
export interface Difference {
  /** In UTF-16 code units of the decoded source. */
  readonly offset: number;
  /** What the source has around that place, and what the quotation has. */
  readonly printed: string;
  readonly shown: string;
}

const space = /\s/;
// Two of these with nothing between them are one word, so white space between them is part of the text.
const spacedWord =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\uff00-\uffef]]/v;

/**
 * Compares what is shown with the characters of the source at `spans`. They must be equal but for
 * white space at the ends, the kind and length of white space, and white space left out where
 * Chinese needs none: beside a character of a script that does not part its words, or punctuation,
 * and where a line ends inside a number.
 * White space is never put in. Markup in the source may be shown as it stands or taken away.
 */
export function compareQuotation(
  source: string,
  spans: readonly Span[],
  shown: string,
): Difference | null {
  if (differ(readPlain(source, spans), shown) === null) return null;
  const marked = differ(readMarked(source, spans), shown);
  // Only in JSON does a backslash stand for something else.
  if (marked === null || !/^\ufeff?\s*[[{]/.test(source)) return marked;
  return differ(readEscaped(source, spans), shown) === null ? null : marked;
}

function differ(pieces: readonly Piece[], given: string): Difference | null {
  const printed = pieces.map((piece) => piece.text).join('');
  if (printed === given) return null;
  const shown = given.trim();
  let i = printed.length - printed.trimStart().length;
  let j = 0;
  const end = printed.trimEnd().length;
  while (i < end || j < shown.length) {
    const gap = spaceAt(printed, i);
    const here = spaceAt(shown, j);
    const mayGo =
      !(isSpaced(printed[i - 1]) && isSpaced(printed[i + gap])) || isTornNumber(printed, i, gap);
    if (gap > 0 && (here > 0 || mayGo)) {
      i += gap;
      j += here;
    } else if (printed[i] === shown[j] && i < end) {
      i++;
      j++;
    } else {
      return { offset: offsetOf(pieces, i), printed: around(printed, i), shown: around(shown, j) };
    }
  }
  return null;
}

/** How many characters of white space stand at `i`. */
function spaceAt(text: string, i: number): number {
  let end = i;
  while (end < text.length && space.test(text[end] as string)) end++;
  return end - i;
}

function isSpaced(character: string | undefined): boolean {
  return character !== undefined && spacedWord.test(character);
}

/** Whether a line ends between two figures: a narrow column tears numbers too. */
function isTornNumber(text: string, at: number, gap: number): boolean {
  const isFigure = (character: string | undefined) => /\d/.test(character ?? '');
  const breaks = text.slice(at, at + gap).split('\n').length - 1;
  return breaks === 1 && isFigure(text[at - 1]) && isFigure(text[at + gap]);
}

function offsetOf(pieces: readonly Piece[], index: number): number {
  let from = 0;
  for (const { text, at } of pieces) {
    if (index < from + text.length) return at + index - from;
    from += text.length;
  }
  const last = pieces.at(-1);
  return last ? last.at + last.text.length : 0;
}

/** The characters beside `index`, on one line. */
function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 12), index + 12)
    .replace(/\s+/g, ' ')
    .trim();
}
