import type { Hit } from './hit.ts';
import { markTerms } from './mark-terms.ts';
import type { Term } from './term.ts';

/**
 * The paragraph of a record to show for a query, by its index: the one that holds most of the
 * terms, of the answer rather than of the question.
 */
export function choosePassage(
  { paragraphs, questions }: Pick<Hit, 'paragraphs' | 'questions'>,
  terms: readonly Term[],
): number {
  const held = paragraphs.map((text) => terms.filter((t) => markTerms(text, [t]).length).length);
  const best = Math.max(...held);
  const inAnswer = held.findIndex((count, i) => count === best && i >= questions);
  return inAnswer >= 0 ? inAnswer : held.indexOf(best);
}
