import type { BlockType } from '../../../src/schemas/block.ts';
import type { Piece } from './split-turns.ts';

/**
 * For each piece that is text, and no furniture by its form, the last such piece above it; null for
 * any other piece, and for the first.
 */
export function linesAbove(
  pieces: readonly Piece[],
  forms: readonly (BlockType | null)[],
): (number | null)[] {
  let last: number | null = null;
  return pieces.map(({ text }, i) => {
    if (!text || forms[i]) return null;
    const above = last;
    last = i;
    return above;
  });
}
