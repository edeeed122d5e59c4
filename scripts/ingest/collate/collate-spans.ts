import type { Span } from '../../../src/schemas/span.ts';
import type { Letter } from './collate-letters.ts';

/** Where letters stand in their source: one span for each piece that they run through. */
export function collateSpans(letters: readonly Letter[]): Span[] {
  const spans: Span[] = [];
  letters.forEach(({ start, end, piece }, i) => {
    const last = spans.at(-1);
    if (last && letters[i - 1]?.piece === piece) last[1] = end;
    else spans.push([start, end]);
  });
  return spans;
}
