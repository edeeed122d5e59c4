import type { Unit } from '../schemas/event-record.ts';
import type { Span } from '../schemas/span.ts';
import { plainText } from './plain-text.ts';

/** How much longer than its words a stretch of a source may be for tags and wraps, in characters. */
const slack = 60;

/**
 * Where the words on both sides of a reading (`斡旋_北达成`) stand in one witness: before the
 * reading and after it, or undefined where this witness does not print them so.
 */
export function locateContext(
  context: Unit['variants'][number]['context'],
  [start, end]: Span,
  source: string,
): { before: Span; after: Span } | undefined {
  const [left = '', right = ''] = context.split('_');
  const before = lengths(left)
    .map((length): Span => [start - length, start])
    .find((span) => prints(source, span, left));
  const after = lengths(right)
    .map((length): Span => [end, end + length])
    .find((span) => prints(source, span, right));
  return before && after && { before, after };
}

function lengths(words: string): readonly number[] {
  return Array.from({ length: slack }, (_, i) => words.length + i);
}

function prints(source: string, [start, end]: Span, words: string): boolean {
  return start >= 0 && solid(plainText(source.slice(start, end))) === solid(words);
}

function solid(words: string): string {
  return words.replace(/\s/g, '');
}
