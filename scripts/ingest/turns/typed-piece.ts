import type { BlockType, Join } from '../../../src/schemas/block.ts';
import type { Cue } from './cue.ts';
import type { Piece } from './split-turns.ts';

/** A piece with what it is, and the exchange that it belongs to. */
export interface TypedPiece extends Piece {
  readonly type: BlockType;
  readonly exchange: number | null;
  readonly cue: Cue | null;
  /** Set where the piece takes up a sentence that broke off before it. */
  readonly takesUp: Pick<Join, 'reason' | 'grounds' | 'sure'> | null;
  /** True where the piece breaks off and nothing takes it up. */
  readonly cutShort: boolean;
  /** True where only its place, and no mark of its own, tells what the piece is. */
  readonly byPlace: boolean;
}

/** A piece that is no part of a turn. */
export function furnish(piece: Piece, type: BlockType, byPlace = false): TypedPiece {
  return { ...piece, type, exchange: null, cue: null, takesUp: null, cutShort: false, byPlace };
}
