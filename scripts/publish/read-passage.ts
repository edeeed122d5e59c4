import { decodeHTML } from 'entities';
import type { Span } from '../../src/schemas/span.ts';

/** A run of characters as it should read, and the offset in the source where the run begins. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

// Comments and tags (scripts and styles with what they hold), bold marks, character references.
const mark =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][^\s/<>]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>|\*\*|__|&(?:#\d+|#x[\da-f]+|\w+);?/gi;
// A reader sees these start a new line, so they part words.
const breaks = new Set('br p div li ul ol tr td th h1 h2 h3 h4 h5 h6 section table'.split(' '));

// What parts two spans without parting words: marks of emphasis and links, characters that print nothing.
const inline =
  /[*_~`\\[\]\u00ad\u200b\u200c\u2060\ufeff\ufffe\uffff]|[^\P{Cc}\t\n\r]|\]?\([^()\s]*\)/gu;

/**
 * Reads the characters of a source at `spans` as plain text: every character stands for itself.
 * Two spans are parted by a space, unless nothing but inline marks lies between them.
 */
export function readPlain(source: string, spans: readonly Span[]): Piece[] {
  return spans.flatMap(([start, end], i) => {
    const piece = { text: source.slice(start, end), at: start };
    const before = spans[i - 1]?.[1];
    if (before === undefined || !partsWords(source.slice(before, start))) return [piece];
    return [{ text: ' ', at: before }, piece];
  });
}

function partsWords(gap: string): boolean {
  const read = takeMarksAway({ text: gap, at: 0 }).map(({ text }) => text);
  return read.join('').replace(inline, '') !== '';
}

/** Reads the same stretches of a JSON document: string escapes undone, then marks taken away. */
export function readEscaped(source: string, spans: readonly Span[]): Piece[] {
  return readPlain(source, spans).map(undoEscapes).flatMap(takeMarksAway);
}

function undoEscapes({ text, at }: Piece): Piece {
  const undone = text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, escaped?: string) =>
    code
      ? String.fromCharCode(Number.parseInt(code, 16))
      : 'nrtbf'.includes(escaped ?? '')
        ? ' '
        : (escaped ?? ''),
  );
  return { text: undone.toWellFormed(), at };
}

/** Reads the same stretches as marked-up text: marks taken away, references decoded. */
export function readMarked(source: string, spans: readonly Span[]): Piece[] {
  return readPlain(source, spans).flatMap(takeMarksAway);
}

function takeMarksAway({ text, at }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, 2: tag, index } of text.matchAll(mark)) {
    pieces.push({ text: text.slice(from, index), at: at + from });
    pieces.push({ text: readMark(found, tag), at: at + index });
    from = index + found.length;
  }
  pieces.push({ text: text.slice(from), at: at + from });
  return pieces.filter((piece) => piece.text !== '');
}

function readMark(found: string, tag: string | undefined): string {
  if (found.startsWith('&')) return decodeHTML(found);
  return tag !== undefined && breaks.has(tag.toLowerCase()) ? ' ' : '';
}
