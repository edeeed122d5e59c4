import type { BlockType } from '../../src/schemas/block.ts';
import type { Span } from '../../src/schemas/span.ts';
import type { Statement } from './line.ts';
import { sayingVerb } from './turns/names.ts';
import { tellsOfEvent } from './turns/recognize-furniture.ts';
import type { TypedPiece } from './turns/typed-piece.ts';

/** What a document says of its event, in one text. */
export interface Head {
  readonly text: string;
  /** What the line at an offset of the text is. */
  typeAt(offset: number): BlockType;
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

type HeadPiece = Pick<TypedPiece, 'type' | 'exchange' | 'text' | 'from' | 'to'>;

/**
 * Collects what a document prints outside of speech, the title first, up to a length.
 * @param title what the container calls the document
 */
export function collectHead(typed: readonly TypedPiece[], title?: Statement): Head {
  // What a report tells behind all that was said is of other days.
  const end = typed.findLastIndex(({ exchange }) => exchange !== null);
  const own = typed.filter(
    ({ type, text }, i) => type !== 'narration' || end < 0 || i < end || tellsOfEvent(text),
  );
  const printed = [
    ...telling.flatMap((type) => own.filter((piece) => piece.type === type)),
    ...typed.filter(isTold).flatMap((piece, turn) => settingOf(piece, turn === 0)),
  ];
  const pieces = [...(title ? [statedTitle(title)] : []), ...printed].slice(0, pieceLimit);
  const text = pieces
    .map((piece) => piece.text)
    .join('\n')
    .slice(0, characterLimit);
  return {
    text,
    typeAt: (offset) => pieceAt(pieces, offset)?.piece.type ?? 'narration',
    placeOf: ([start, end]) => {
      const found = pieceAt(pieces, start);
      if (!found) return [0, 0];
      const { piece, offset } = found;
      const last = Math.min(end - offset, piece.text.length) - 1;
      return [piece.from[start - offset] as number, piece.to[last] as number];
    },
  };
}

/** Whether a report tells a turn in its own words. */
function isTold({ exchange, cue }: TypedPiece): boolean {
  return cue !== null && exchange !== null && !cue.label;
}

/**
 * `在8日的记者会上，有记者问……`: the clause by which a told turn tells of the event; of the first also
 * one that only tells on which day something is said, `发言人林知远8日表示，`.
 */
function settingOf(
  { exchange, text, from, to }: Pick<TypedPiece, 'exchange' | 'text' | 'from' | 'to'>,
  isFirst: boolean,
): HeadPiece[] {
  const clause = /^[^，,。：:“]{4,60}/u.exec(text)?.[0] ?? '';
  const tellsDay = isFirst && ofSaying.test(clause);
  if (!tellsOfEvent(clause) && !tellsDay) return [];
  return [{ type: 'narration', exchange, text: clause, from, to }];
}

const ofSaying = new RegExp(
  `\\d{1,2}[日号號].{0,16}${sayingVerb}$|^(?:当|當)地(?:时间|時間).{0,12}[日号號]$`,
  'u',
);

/** The title as a container states it: each of its characters stands at the whole. */
function statedTitle({ value: text, span: [start, end] }: Statement): HeadPiece {
  const all = { length: text.length };
  return {
    type: 'title',
    exchange: null,
    text,
    from: Array.from(all, () => start),
    to: Array.from(all, () => end),
  };
}

/** The piece that an offset of the text falls into, and where in the text the piece begins. */
function pieceAt(
  pieces: readonly HeadPiece[],
  at: number,
): { piece: HeadPiece; offset: number } | null {
  let offset = 0;
  for (const piece of pieces) {
    if (at < offset + piece.text.length) return { piece, offset };
    offset += piece.text.length + 1;
  }
  return null;
}
