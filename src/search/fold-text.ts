/** A letter, digit or character of a text as it is indexed and looked up. */
interface Letter {
  readonly letter: string;
  /** `[start, end)` of it in the text. */
  readonly start: number;
  readonly end: number;
  /** The signs that stand between it and the letter before it. */
  readonly before: string;
}

export interface FoldedText {
  readonly letters: readonly Letter[];
  /** The signs after the last letter. */
  readonly after: string;
}

const accents = /[\u0300-\u036f]/g;
const letterLike = /[\p{L}\p{N}]/u;
const silent = /[\p{M}\p{Z}\p{C}]/u;

/** The letters and signs of a text: width, case and accents folded, white space gone. */
export function foldText(text: string): FoldedText {
  const letters: Letter[] = [];
  let before = '';
  let start = 0;
  for (const part of splitCharacters(text)) {
    const end = start + part.length;
    for (const sign of foldCharacter(part)) {
      if (!letterLike.test(sign)) {
        before += sign;
        continue;
      }
      letters.push({ letter: sign, start, end, before });
      before = '';
    }
    start = end;
  }
  return { letters, after: before };
}

/** The characters of a text, each with the accents that stand on it. */
export const splitCharacters = (text: string): readonly string[] => text.match(/.\p{M}*/gsu) ?? [];

/** Texts are of few characters, and to fold one takes long. */
const known = new Map<string, readonly string[]>();

/** What one character, with the accents that stand on it, comes to: mostly one letter or sign. */
export function foldCharacter(character: string): readonly string[] {
  const folded = known.get(character) ?? fold(character);
  known.set(character, folded);
  return folded;
}

function fold(character: string): readonly string[] {
  const plain = character.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();
  const signs = [...plain].filter((sign) => !silent.test(sign));
  // A sign such as … stays one.
  return signs.length > 1 && !signs.some((sign) => letterLike.test(sign)) ? [character] : signs;
}
