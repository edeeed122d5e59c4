import { readPart } from './read-part.ts';

/** Reads which letters the texts hold; once, when a query of one letter first needs it. */
export async function loadLetters(): Promise<readonly string[]> {
  loading ??= readPart('pagefind/letters.json').then((response) => response.json());
  return loading;
}

let loading: Promise<readonly string[]> | undefined;
