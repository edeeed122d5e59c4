import { readSource } from '../read/read-source.ts';
import { assembleParagraphs, type Paragraph } from './assemble-paragraphs.ts';
import { cueDirect } from './cue-direct.ts';
import { cueReported } from './cue-reported.ts';
import { parseLabel } from './parse-label.ts';
import { type Piece, splitTurns } from './split-turns.ts';
import { typePieces } from './type-pieces.ts';
import type { TypedPiece } from './typed-piece.ts';

/** The paragraphs of a made-up source: for tests of the steps that take lines. */
export function madeParagraphs(source: string): Paragraph[] {
  return assembleParagraphs(readSource(source).value.lines, (line, freely) => {
    const label = parseLabel(line);
    return label !== null && (freely || label.role !== 'unknown');
  });
}

/** The pieces of a made-up source: for tests of the steps that type or cue them. */
export function madePieces(source: string, speaker: string | null = null): Piece[] {
  return splitTurns(madeParagraphs(source), speaker);
}

/** The typed pieces of a made-up source. */
export function madeTyped(
  source: string,
  speaker: string | null,
  decisions?: Parameters<typeof typePieces>[2],
): TypedPiece[] {
  const pieces = madePieces(source, speaker);
  const cued = cueDirect(pieces, speaker) ?? cueReported(pieces, speaker);
  if (!cued) throw new Error('The made-up source has no turns.');
  return typePieces(cued, speaker, decisions);
}
