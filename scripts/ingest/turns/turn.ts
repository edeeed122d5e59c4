import type { LabelRole } from './parse-label.ts';

/** Who takes a turn. */
export type Voice = Exclude<LabelRole, 'unknown'>;

/** A labelled turn on the way to its voice. */
export interface Turn {
  /** Where its label stands among the pieces. */
  readonly index: number;
  /** The name of the label, of an office its holder; empty where the label names nobody. */
  readonly who: string;
  /** What is said right behind the label. */
  readonly text: string;
  /** The last paragraph before the next label. */
  readonly ending: string;
  readonly voice: Voice | null;
}
