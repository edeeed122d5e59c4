/** A word as it is indexed and looked up, and `[start, end)` of it in the text. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Stands for any run of punctuation, and between two paragraphs. */
export const breakWord = '¶';

// A character of a script that does not part its words is a word of its own; so is any run of
// letters and digits of other scripts, and any run of other signs.
const parts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]+|[^\p{L}\p{N}\p{M}\s]+/gv;
const sign = /^[^\p{L}\p{N}\p{M}]/u;

/**
 * The words of a text: width and case of letters folded, white space gone, each run of punctuation
 * one `breakWord`. Texts that read alike give the same words.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: part, index: start } of text.matchAll(parts)) {
    const word = sign.test(part) ? breakWord : part.normalize('NFKC').toLowerCase();
    if (word === breakWord && words.at(-1)?.word === breakWord) continue;
    words.push({ word, start, end: start + part.length });
  }
  return words;
}
