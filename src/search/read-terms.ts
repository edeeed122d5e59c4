import { foldText } from './fold-text.ts';
import type { Term } from './term.ts';

/** In UTF-16 code units. What is longer is cut here: nobody looks for more. */
export const longestQuery = 200;

/**
 * The terms of a query, parted by white space. `"…"` is exact, `-…` is left out. What holds no
 * letter is no term.
 */
export function readTerms(query: string): Term[] {
  const cut = query.slice(0, longestQuery).replace(/＂/g, '"').toWellFormed();
  return [...cut.matchAll(/([-－]?)"([^"]+)"|([-－]?)([^\s"]+)/g)]
    .map(([, minus, quoted, dash, bare]): Term => {
      const text = quoted ?? bare ?? '';
      const signs = quoted === undefined ? 'breaks' : 'exact';
      return { ...foldText(text), text, signs, excluded: (minus || dash || '') !== '' };
    })
    .filter(({ letters }) => letters.length > 0);
}
