import type { Term } from './term.ts';

/** A query that finds what the terms find, those left out aside: for a page that marks them. */
export function queryText(terms: readonly Term[]): string {
  return terms
    .filter(({ excluded }) => !excluded)
    .map(({ text, signs }) => (signs === 'exact' ? `"${text}"` : text))
    .join(' ');
}
