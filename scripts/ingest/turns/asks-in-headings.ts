import type { BlockType } from '../../../src/schemas/block.ts';
import type { Cue } from './cue.ts';
import { isHeadingLike, isShortQuestion } from './page.ts';
import type { Piece } from './split-turns.ts';

/**
 * Whether most questions, and two at least, stand right below a heading, be it itself a question.
 * @param above the line above each piece, if there is one.
 */
export function asksInHeadings(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  forms: readonly (BlockType | null)[],
  above: readonly (number | null)[],
): boolean {
  const asked = pieces.flatMap(({ text }, i) =>
    text && !forms[i] && cues[i]?.opens === 'question' ? [above[i] ?? null] : [],
  );
  const headed = asked.filter((line) => {
    const heading = line === null || cues[line] ? null : (pieces[line] as Piece);
    return heading && (isHeadingLike(heading) || isShortQuestion(heading));
  });
  return headed.length > 1 && headed.length * 2 > asked.length;
}
