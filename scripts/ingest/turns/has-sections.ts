import type { BlockType } from '../../../src/schemas/block.ts';
import type { Cue } from './cue.ts';
import { isHeadingLike } from './page.ts';
import type { Piece } from './split-turns.ts';

/** Whether two turns or more stand right below a line that looks like a heading. */
export function hasSections(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  forms: readonly (BlockType | null)[],
): boolean {
  let headed = 0;
  let above: number | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (!piece.text || forms[i]) continue;
    if (cues[i] && above !== null && !cues[above] && isHeadingLike(pieces[above] as Piece))
      headed++;
    above = i;
  }
  return headed > 1;
}
