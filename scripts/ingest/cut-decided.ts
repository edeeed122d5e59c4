import type { Decided } from './place-decisions.ts';
import { cutAt, type Piece } from './turns/split-turns.ts';

/**
 * Cuts pieces where an editor's decision begins or ends inside them: a line that the layout ran
 * into its paragraph, a question in the middle of one, a sentence that does not go on. A turn that
 * an editor opens runs on to the end of its paragraph.
 */
export function cutDecided(pieces: readonly Piece[], { blocks, joins }: Decided): Piece[] {
  const places = [
    ...blocks.flatMap(({ span: [start, end], type }) =>
      type === 'question' || type === 'answer' ? [start] : [start, end],
    ),
    ...joins.flatMap(({ span, join }) => (join ? [] : [span[1]])),
  ];
  return pieces.flatMap((piece) => {
    const cuts = places.flatMap((place) => offsetIn(piece, place));
    return cuts.length ? cutAt(piece, cuts) : [piece];
  });
}

/** Where in a piece's text a place of the source stands, if it stands inside. */
function offsetIn({ text, from, to }: Piece, place: number): number[] {
  const isInside = text && place > (from[0] as number) && place < (to.at(-1) as number);
  return isInside ? [from.findIndex((offset) => offset >= place)] : [];
}
