import type { Span } from '../schemas/span.ts';

/** A stretch of an excerpt, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const before = 30;
const ellipsis = { text: '……', marked: false };

/** About `length` characters of a text around its first mark; no mark is cut in two. */
export function cutAround(text: string, marks: readonly Span[], length: number): Piece[] {
  const whole = text.length <= length;
  const start = whole ? 0 : wholeAt(text, Math.max(0, (marks[0]?.[0] ?? 0) - before));
  const least = whole ? text.length : wholeAt(text, Math.min(text.length, start + length));
  const end = marks.find(([first, last]) => first < least && last > least)?.[1] ?? least;
  const pieces: Piece[] = start > 0 ? [ellipsis] : [];
  let from = start;
  for (const [first, last] of marks) {
    if (first >= end) break;
    pieces.push({ text: text.slice(from, first), marked: false });
    pieces.push({ text: text.slice(first, last), marked: true });
    from = last;
  }
  pieces.push({ text: text.slice(from, end), marked: false });
  if (end < text.length) pieces.push(ellipsis);
  return pieces.filter((piece) => piece.text !== '');
}

/** The offset, moved on where it would cut a character in two. */
function wholeAt(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset + 1 : offset;
}
