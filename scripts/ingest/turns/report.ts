import type { Cue } from './cue.ts';
import type { Asking } from './cut-turns.ts';
import type { HearsOthers } from './hear-others.ts';
import type { Piece } from './split-turns.ts';

/** Whose words a report gives, and the words by which it does. */
export interface Report {
  readonly said: RegExp;
  readonly speakers: readonly string[];
  /** Whether it tells what was asked. */
  readonly asked: boolean;
  readonly hearsOthers: HearsOthers;
}

/** What the paragraphs around one tell of it. */
export interface Around extends Asking {
  /** True right below the heading of a section. */
  readonly isHeaded: boolean;
  /** True where something was told above: what stands there is no lede. */
  readonly isTold: boolean;
  /** True right behind a question. */
  readonly awaits: boolean;
  /** True below what breaks off: a sentence may go on beyond what lies between. */
  readonly broken: boolean;
}

/** A piece with the turn that it opens, if any. */
export interface CuedPiece {
  readonly piece: Piece;
  readonly cue: Cue | null;
}
