import type { BlockType } from '../../../src/schemas/block.ts';
import type { Cue } from './cue.ts';
import { isHeadingLike, isShortQuestion } from './page.ts';
import type { Piece } from './split-turns.ts';

/** Whether most questions, and two at least, stand right below a heading, be it itself a question. */
export function asksInHeadings(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  forms: readonly (BlockType | null)[],
): boolean {
  let asked = 0;
  let headed = 0;
  let above: number | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (!piece.text || forms[i]) continue;
    if (cues[i]?.opens === 'question') {
      asked++;
      const heading = above === null || cues[above] ? null : (pieces[above] as Piece);
      if (heading && (isHeadingLike(heading) || isShortQuestion(heading))) headed++;
    }
    above = i;
  }
  return headed > 1 && headed * 2 > asked;
}
