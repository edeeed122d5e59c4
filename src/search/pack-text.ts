import { foldCharacter } from './fold-text.ts';

/** Paragraphs as an index can take them, and as they can be had back from it. */
export interface PackedText {
  /** One word for each letter and sign, so that nothing parts them otherwise. */
  readonly content: string;
  /** What to read in place of a word, by its number, where the word is not what was printed. */
  readonly printed: readonly (readonly [number, string])[];
}

/** Stands between two paragraphs. */
const paragraphEnd = '¶';

/** Packs paragraphs, of which each holds something to read. */
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
  return { content: words.join(' '), printed };
}

function pack(paragraph: string, words: string[], originals: string[]): void {
  let silent = '';
  const first = words.length;
  for (const [part] of paragraph.matchAll(/.\p{M}*/gsu)) {
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
  const words = content.split(' ');
  const paragraphs: string[] = [''];
  const known = new Map(printed);
  for (const [i, word] of words.entries()) {
    if (word === paragraphEnd) paragraphs.push('');
    else paragraphs[paragraphs.length - 1] += known.get(i) ?? word;
  }
  return paragraphs;
}
