import { foldText } from './fold-text.ts';
import type { Hit } from './hit.ts';
import { matchTerm } from './match-term.ts';
import type { Term } from './term.ts';

/** One place where a text holds a term, with what stands around it in its paragraph. */
export interface Occurrence {
  readonly hit: Hit;
  /** The paragraph, by its index in the hit. */
  readonly paragraph: number;
  readonly left: string;
  readonly text: string;
  readonly right: string;
}

/** In UTF-16 code units, on each side. */
const context = 40;

/** Every occurrence of the terms in a hit, in the order of the text. */
export function listOccurrences(hit: Hit, terms: readonly Term[]): Occurrence[] {
  const asked = terms.filter(({ excluded }) => !excluded);
  return hit.paragraphs.flatMap((text, paragraph) => {
    const folded = foldText(text);
    const spans = asked.flatMap((term) => matchTerm(folded, term));
    return spans
      .sort(([a], [b]) => a - b)
      .map(([start, end]) => ({
        ...{ hit, paragraph, text: text.slice(start, end) },
        left: text.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/, ''),
        right: text.slice(end, end + context).replace(/[\ud800-\udbff]$/, ''),
      }));
  });
}
