import type { BlockType } from '../../src/schemas/block.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { TypedPiece } from './turns/typed-piece.ts';

/** What a document says of its event, in one text. */
export interface Head {
  readonly text: string;
  /** Where a stretch of the text begins and ends in the source. */
  placeOf(at: Span): Span;
}

/** What may tell of the event, the surest first. */
const telling: readonly BlockType[] = [
  'title',
  'lede',
  'narration',
  'masthead',
  'caption',
  'credit',
];
const pieceLimit = 40;
const characterLimit = 4000;

/** Collects what a document prints outside of speech, the title first, up to a length. */
export function collectHead(typed: readonly TypedPiece[]): Head {
  const pieces = telling
    .flatMap((type) => typed.filter((piece) => piece.type === type))
    .slice(0, pieceLimit);
  const text = pieces
    .map((piece) => piece.text)
    .join('\n')
    .slice(0, characterLimit);
  return { text, placeOf: (at) => placeIn(pieces, at) };
}

function placeIn(pieces: readonly TypedPiece[], [start, end]: Span): Span {
  let offset = 0;
  for (const { text, from, to } of pieces) {
    const last = Math.min(end - offset, text.length) - 1;
    if (start < offset + text.length) return [from[start - offset] as number, to[last] as number];
    offset += text.length + 1;
  }
  return [0, 0];
}
