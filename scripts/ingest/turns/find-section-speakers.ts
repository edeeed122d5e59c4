import { holderOf, isOffice, namesPerson } from './names.ts';
import type { Piece } from './split-turns.ts';

const heading = /^[※■●◆▲\s]*(.{2,40}?)(?:答詢|答询|答問|答问|答覆|答复)\s*[:：]?$/u;

/**
 * For each piece, who answers by the heading of its section (`※園林司司長林知遠答詢：`), as minutes
 * that label their answers 答 alone print it; null above the first such heading.
 */
export function findSectionSpeakers(pieces: readonly Piece[]): (string | null)[] {
  let speaker: string | null = null;
  return pieces.map(({ text }) => {
    const name = heading.exec(text)?.[1]?.trim();
    if (name && (isOffice(name) || namesPerson(name))) speaker = holderOf(name);
    return speaker;
  });
}
