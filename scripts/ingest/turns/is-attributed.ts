import { isCaption } from './recognize-furniture.ts';
import type { CuedPiece } from './report.ts';
import { endsSentence } from './sentence.ts';

/**
 * Whether each paragraph between the first answer and the last, three or more, opens one, and a
 * single one stands below them.
 */
export function isAttributed(cued: readonly CuedPiece[]): boolean {
  const opens = ({ cue }: CuedPiece) => cue?.opens === 'answer';
  const isText = ({ piece }: CuedPiece) =>
    piece.role === 'text' && piece.text !== '' && !isCaption(piece.text, null);
  const last = cued.findLastIndex(opens);
  const spoken = cued.slice(cued.findIndex(opens), last + 1).filter(isText);
  const below = cued.slice(last + 1).filter(isText);
  // What breaks off at a colon goes on below.
  const isDone = endsSentence(spoken.at(-1)?.piece.text ?? '') && below.length === 1;
  return isDone && spoken.filter(opens).length > 2 && spoken.every(({ cue }) => cue !== null);
}
