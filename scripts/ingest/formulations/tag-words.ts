import { tag } from 'jieba-wasm';
import { foldScript } from '../fold-script.ts';

/** Where a word begins whose part of speech is not known, or where a text ends. */
export const SOME_WORD = 1;

/**
 * Cuts a text into words. For each unit of it: 0 inside a word; where one begins, the letter of its
 * part of speech as a character code, as jieba tags them (`n` noun, `v` verb, `u` particle …); `N`
 * for a noun that is none by nature: a verb or an adjective that stands as one, or a set phrase; `k`
 * for 了, 着 and 过 after a verb.
 */
export function tagWords(text: string): Uint8Array {
  const folded = foldScript(text).toWellFormed();
  const tags = new Uint8Array(text.length);
  let at = 0;
  for (const { word, tag: part } of tag(folded.length === text.length ? folded : text, true)) {
    tags[at] = letterOf(part).charCodeAt(0) || SOME_WORD;
    at += word.length;
  }
  return tags;
}

function letterOf(part: string): string {
  if (/^(?:[av]n|nz)$/.test(part)) return 'N';
  return /^u[lzg]$/.test(part) ? 'k' : part.charAt(0);
}
