/** Stands for any run of punctuation, and between two paragraphs. */
export const breakWord = '¶';

// A character of a script that does not part its words is a word of its own; so is any run of
// letters and digits of other scripts, and any run of other signs.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]+|[^\p{L}\p{N}\p{M}\s]+/gv;
const sign = /^[^\p{L}\p{N}\p{M}]/u;

/**
 * The words of a text as they are indexed and looked up: width and case of letters folded, white
 * space gone, each run of punctuation one `breakWord`. Texts that read alike give the same words.
 */
export function foldWords(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  return words
    .map((found) => (sign.test(found) ? breakWord : found))
    .filter((found, i, all) => found !== breakWord || all[i - 1] !== breakWord);
}
