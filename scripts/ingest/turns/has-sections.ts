import type { Cue } from './cue.ts';
import { isHeadingLike } from './page.ts';
import type { Piece } from './split-turns.ts';

/**
 * Whether two turns or more stand right below a line that looks like a heading.
 * @param above the line above each piece, if there is one.
 */
export function hasSections(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  above: readonly (number | null)[],
): boolean {
  const headed = above.filter(
    (line, i) => line !== null && cues[i] && !cues[line] && isHeadingLike(pieces[line] as Piece),
  );
  return headed.length > 1;
}
