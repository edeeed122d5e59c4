import type { BlockType } from '../schemas/block.ts';
import type { Piece } from './lay-out-rows.ts';

/** What a run of withheld pieces holds: the characters of each type, in the order of the source. */
export function sumWithheld(
  pieces: readonly Piece[],
): readonly { type: BlockType; chars: number }[] {
  const sums = new Map<BlockType, number>();
  for (const { type, start, end } of pieces) sums.set(type, (sums.get(type) ?? 0) + end - start);
  return [...sums].map(([type, chars]) => ({ type, chars }));
}
