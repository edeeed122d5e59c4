import { assembleParagraphs, type Paragraph } from './assemble-paragraphs.ts';
import { parseLabel } from './parse-label.ts';
import { readSource } from './read-source.ts';
import { type Piece, splitTurns } from './split-turns.ts';

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
