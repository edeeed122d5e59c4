import type { Piece } from './split-turns.ts';

/** What opens at a piece: one turn with the one who takes it, or narration (a moderator, a setting). */
export interface Cue {
  readonly opens: 'question' | 'answer' | 'narration';
  /** The outlet that asks or the person who answers; null where the source names none. */
  readonly name: string | null;
  /** True for 追问: the asker is the one before. */
  readonly followsUp: boolean;
  /** True where a report turns to another subject (被问及……时，王毅表示), and so to another exchange. */
  readonly turnsTo: boolean;
  /** How many UTF-16 units of the piece's text are label, not speech. */
  readonly label: number;
  /** False where only the place of an unknown name among the turns tells its part. */
  readonly sure: boolean;
  /** Set where the words that open an answer tell which outlet asked. */
  readonly asker?: string;
  /** Set where a report only puts the speaker's name before his words, and tells nothing itself. */
  readonly verbatim?: true;
  /** Set where an editor says that the turn opens here. */
  readonly decided?: true;
  /** What made the program see a turn here, in words a reader understands. */
  readonly ground: string;
}

/** A document read as turns: by its labels, or by the reporter who tells of them. */
export interface CuedPieces {
  readonly speech: 'direct' | 'reported';
  /** Whether a report gives every answer in quotation marks. */
  readonly quoted: boolean;
  /** Whether a report says of each paragraph, three or more, who says it. */
  readonly attributed?: boolean;
  readonly pieces: readonly Piece[];
  /** The cue at each piece, null where nothing opens. */
  readonly cues: readonly (Cue | null)[];
}

/** A cue that names nobody and rests on no label. */
export const nobody = { name: null, followsUp: false, turnsTo: false, label: 0, sure: true };
