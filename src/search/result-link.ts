import type { Hit } from './hit.ts';
import { queryText } from './query-text.ts';
import type { Term } from './term.ts';

/** Leads from the search page to a paragraph of a hit, where the terms will be marked. */
export function resultLink(
  { url, anchors }: Pick<Hit, 'url' | 'anchors'>,
  paragraph: number,
  terms: readonly Term[],
): string {
  const query = queryText(terms);
  const asked = query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  return `${url}${asked}#${encodeURIComponent(anchors[paragraph] ?? '')}`;
}
