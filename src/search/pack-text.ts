import { foldCharacter, splitCharacters } from './fold-text.ts';

/** Paragraphs as an index can take them, and as they can be had back from it. */
export interface PackedText {
  /** One word for each letter and sign, so that nothing parts them otherwise. */
  readonly content: string;
  /** What to read in place of a letter or sign, by its number, where it is not what was printed. */
  readonly printed: readonly (readonly [number, string])[];
}

/** Stands between two paragraphs. */
const paragraphEnd = '¶';
const letterLike = /^[\p{L}\p{N}]/u;

/**
 * Packs paragraphs, of which each holds something to read. The word of a letter is the letter with
 * the one that follows it, if one does: a pair stands in far fewer texts than a letter.
 */
export function packText(paragraphs: readonly string[]): PackedText {
  const words: string[] = [];
  const originals: string[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) {
      words.push(paragraphEnd);
      originals.push(paragraphEnd);
    }
    pack(paragraph, words, originals);
  }
  const printed = originals.flatMap((original, i) =>
    original === words[i] ? [] : [[i, original] as const],
  );
  const paired = words.map((word, i) => {
    const next = words[i + 1] ?? '';
    return letterLike.test(word) && letterLike.test(next) ? word + next.toLowerCase() : word;
  });
  return { content: paired.join(' '), printed };
}

function pack(paragraph: string, words: string[], originals: string[]): void {
  let silent = '';
  const first = words.length;
  for (const part of splitCharacters(paragraph)) {
    const folded = foldCharacter(part);
    if (folded.length === 0 && words.length > first) originals[originals.length - 1] += part;
    else if (folded.length === 0) silent += part;
    for (const [i, sign] of folded.entries()) {
      words.push(folded.length === 1 ? toWord(part, sign) : sign);
      originals.push(i === 0 ? silent + part : '');
      silent = '';
    }
  }
}

/** A character as it is printed, where an index takes it for what it folds to: it knows capitals. */
function toWord(printed: string, folded: string): string {
  if (printed === paragraphEnd) return '‖';
  const sign = !/[\p{L}\p{N}\p{M}]/u.test(printed);
  return sign || printed.toLowerCase() === folded ? printed : folded;
}

/** The paragraphs that were packed. */
export function unpackText({ content, printed }: PackedText): string[] {
  const paragraphs: string[] = [''];
  const known = new Map(printed);
  for (const [i, word] of content.split(' ').entries()) {
    if (word === paragraphEnd) paragraphs.push('');
    else paragraphs[paragraphs.length - 1] += known.get(i) ?? firstOf(word);
  }
  return paragraphs;
}

function firstOf(word: string): string {
  return letterLike.test(word) ? String.fromCodePoint(word.codePointAt(0) ?? 0) : word;
}

/** The words that letters which stand side by side have in a packed text, but for the last. */
export function pairsOf(letters: readonly string[]): string[] {
  return letters.slice(1).map((letter, i) => (letters[i] ?? '') + letter);
}
