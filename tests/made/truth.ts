import type { BlockType } from '../../src/schemas/block.ts';

/** One exchange as its document really has it, by construction. */
export interface TrueExchange {
  readonly asker: string | null;
  readonly question: readonly string[];
  readonly answer: readonly string[];
  readonly speech: 'direct' | 'reported';
}

/** A stretch of a made-up document with the type that a careful reader gives it. */
export interface Mark {
  readonly as: BlockType;
  /** `[start, end)` of its readable characters, markup within included. */
  readonly start: number;
  readonly end: number;
}

/** A made-up document with all that is true of it. */
export interface Made {
  readonly shape: string;
  /** The name that it would be found under. */
  readonly file: string;
  readonly source: string;
  readonly exchanges: readonly TrueExchange[];
  readonly marks: readonly Mark[];
}
