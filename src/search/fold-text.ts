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
  for (const { 0: part, index: start } of text.matchAll(/.\p{M}*/gsu)) {
    for (const sign of foldCharacter(part)) {
      if (!letterLike.test(sign)) {
        before += sign;
        continue;
      }
      letters.push({ letter: sign, start, end: start + part.length, before });
      before = '';
    }
  }
  return { letters, after: before };
}

/** What one character, with the accents that stand on it, comes to: mostly one letter or sign. */
export function foldCharacter(character: string): string[] {
  const plain = character.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();
  const signs = [...plain].filter((sign) => !silent.test(sign));
  // A sign such as … stays one.
  return signs.length > 1 && !signs.some((sign) => letterLike.test(sign)) ? [character] : signs;
}
