import { cueQuestion } from './cue-question.ts';
import { cutAt, type Piece } from './split-turns.ts';

/** What the paragraphs around one tell of its questions. */
export interface Asking {
  /** True below a question that breaks off. */
  readonly torn: boolean;
  /** True where the next paragraph opens an answer. */
  readonly isAnswered: boolean;
}

/**
 * Cuts a paragraph where the speaker begins to answer, and where a question begins that is answered
 * in the same paragraph, or at once in the next.
 */
export function cutTurns(piece: Piece, { torn, isAnswered }: Asking, said: RegExp): Piece[] {
  const cuts: number[] = [];
  let asked = torn || cueQuestion(piece.text, true) !== null;
  for (const at of sentencesOf(piece.text)) {
    const ahead = piece.text.slice(at, at + 200);
    if (asked && said.test(ahead)) {
      cuts.push(at);
      asked = false;
    } else if (
      !asked &&
      at > 0 &&
      cueQuestion(ahead, true) &&
      !/我|朋友/u.test(ahead.slice(0, 12))
    ) {
      cuts.push(at);
      asked = true;
    }
  }
  if (asked && cuts.length && !isAnswered) cuts.pop();
  return cuts.length ? cutAt(piece, cuts) : [piece];
}

/** Where the sentences of a text begin, but for the first. */
function sentencesOf(text: string): number[] {
  return [...text.matchAll(/[？?。][”"」』]?\s*|】\s*/gu)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((at) => at < text.length);
}
