import type { Lexicon } from './lexicon.ts';
import { readPart } from './read-part.ts';

/** Reads the lexicon that lies beside the index; once, when a query first needs it. */
export async function loadLexicon(): Promise<Lexicon> {
  loading ??= readPart('pagefind/lexicon.json').then((response) => response.json());
  return loading;
}

let loading: Promise<Lexicon> | undefined;
