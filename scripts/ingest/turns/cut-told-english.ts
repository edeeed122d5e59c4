import { askInEnglish } from './ask-in-english.ts';
import { withoutQuotations } from './say-in-english.ts';
import { cutAt, type Piece } from './split-turns.ts';

/**
 * Cuts a paragraph of an English report where a reporter begins to ask in it, and where the answer
 * begins: `A reporter asked …? Lin said that …`.
 * @param says matches where who answers is said to say something.
 */
export function cutToldEnglish(piece: Piece, says: RegExp): Piece[] {
  if (!/\basked|\binquired|\benquired/u.test(piece.text)) return [piece];
  const cuts: number[] = [];
  let asked = false;
  for (const [at, sentence] of sentencesOf(piece.text)) {
    if (askInEnglish(sentence)) {
      asked = true;
      if (at > 0) cuts.push(at);
    } else if (asked && says.test(withoutQuotations(sentence))) {
      asked = false;
      cuts.push(at);
    }
  }
  return cuts.length ? cutAt(piece, cuts) : [piece];
}

/** The sentences of a text, each with where it begins. */
function sentencesOf(text: string): (readonly [number, string])[] {
  const ends = [...text.matchAll(/[.?!]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)];
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((at, i) => [at, text.slice(at, starts[i + 1])] as const);
}
