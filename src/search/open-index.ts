import { createInstance, type Options, type Response } from 'pagefind-module';
import { partLost } from './read-part.ts';

/** Asks one index. Rejects where any of its files is lost. */
export type Search = (query: string | null, options?: Options) => Promise<Response>;

/**
 * Opens the index that lies in a folder, relative to the page.
 *
 * Pagefind takes queries to be in the language of the page, and would part Chinese into words. What
 * is no language at all it does not part into characters either, which takes longer than a search.
 */
export function openIndex(basePath: string): Search {
  const { documentElement: page } = document;
  const { lang } = page;
  page.lang = 'x';
  const instance = createInstance({ basePath, noWorker: true });
  page.lang = lang;
  return (query, options) => Promise.race([instance.search(query, options), partLost]);
}
