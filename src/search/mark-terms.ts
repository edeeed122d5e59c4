import type { Span } from '../schemas/span.ts';
import { foldText } from './fold-text.ts';
import { matchTerm } from './match-term.ts';
import type { Term } from './term.ts';

/** Where a text holds the terms: `[start, end)`, in order, none overlapping or touching another. */
export function markTerms(text: string, terms: readonly Term[]): Span[] {
  const folded = foldText(text);
  const found = terms
    .filter(({ excluded }) => !excluded)
    .flatMap((term) => matchTerm(folded, term))
    .sort(([a], [b]) => a - b);
  const marks: Span[] = [];
  for (const [start, end] of found) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
