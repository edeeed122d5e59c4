import { foldScript } from '../fold-script.ts';
import type { SaidParagraph } from './list-paragraphs.ts';
import { SOME_WORD, tagWords } from './tag-words.ts';

/** Many paragraphs as one text in which equal wordings are equal strings. */
export interface FoldedCorpus {
  /**
   * Letters, with width, case and script folded; `，` for whatever parts members and clauses; a line break
   * where a sentence or a paragraph ends. White space, quotation marks and brackets are left out.
   */
  readonly text: string;
  /** For each unit of `text`, the index in its paragraph's text. */
  readonly at: Int32Array;
  /** For each unit of `text`, and one beyond the last: where a word may begin, see `tagWords`. */
  readonly words: Uint8Array;
  /** For each unit of `text`, the number of its paragraph. */
  readonly paragraphOf: Int32Array;
  /** For each paragraph, the number of its unit. */
  readonly unitOf: Int32Array;
  readonly paragraphs: readonly SaidParagraph[];
}

export const PART = '，';
export const BREAK = '\n';

const known = new Map<string, string>();

/** Folds paragraphs into one text, in their order. */
export function foldCorpus(paragraphs: readonly SaidParagraph[]): FoldedCorpus {
  const size = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.text.length + 1, 0);
  const at = new Int32Array(size);
  const paragraphOf = new Int32Array(size);
  const words = new Uint8Array(size + 1);
  const parts: string[] = [];
  let length = 0;
  for (const [p, { paragraph }] of paragraphs.entries()) {
    const tags = tagWords(paragraph.text);
    let folded = '';
    const add = (character: string, i: number) => {
      at[length] = i;
      paragraphOf[length++] = p;
      folded += character;
    };
    for (let i = 0; i < paragraph.text.length; i++) {
      if (tags[i]) words[length] = tags[i] as number;
      const character = fold(paragraph.text.charAt(i));
      if (character !== '') add(character, i);
    }
    words[length] = SOME_WORD;
    add(BREAK, paragraph.text.length);
    parts.push(folded);
  }
  words[length] = SOME_WORD;
  return {
    text: parts.join(''),
    at: at.subarray(0, length),
    words: words.subarray(0, length + 1),
    paragraphOf: paragraphOf.subarray(0, length),
    unitOf: numberUnits(paragraphs),
    paragraphs,
  };
}

/** Folds one wording as the corpus is folded. */
export function foldWording(wording: string): string {
  return Array.from(wording, fold).join('');
}

function fold(character: string): string {
  const folded = known.get(character) ?? classify(character);
  known.set(character, folded);
  return folded;
}

function classify(character: string): string {
  const plain = foldScript(character.normalize('NFKC'));
  if (plain.length !== 1) return character;
  if (/[,、]/.test(plain)) return PART;
  if (/[。.!?;:…—]/.test(plain)) return BREAK;
  return /[\s\p{P}\p{S}\p{Cf}]/u.test(plain) ? '' : plain;
}

function numberUnits(paragraphs: readonly SaidParagraph[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(paragraphs, ({ unit }) => {
    const number = numbers.get(unit) ?? numbers.size;
    numbers.set(unit, number);
    return number;
  });
}
