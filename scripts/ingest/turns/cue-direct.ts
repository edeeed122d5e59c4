import type { Cue, CuedPieces } from './cue.ts';
import { nameVoices, type Voice } from './name-voices.ts';
import type { Piece } from './split-turns.ts';

const opens = {
  asker: 'question',
  'follow-up': 'question',
  speaker: 'answer',
  moderator: 'narration',
} as const;

/**
 * Reads the turns that labels open (`彭博社记者：`, `王毅：`), or null where the document has none:
 * at least one labelled question must be followed by a labelled answer.
 */
export function cueDirect(pieces: readonly Piece[], speaker: string | null): CuedPieces | null {
  const voices = nameVoices(pieces, speaker);
  const asked = voices.indexOf('asker');
  if (asked < 0 || !voices.includes('speaker', asked)) return null;
  const cues = pieces.map((piece, i) => cueOf(piece, voices[i] ?? null));
  return { speech: 'direct', pieces, cues };
}

function cueOf({ label }: Piece, voice: Voice | null): Cue | null {
  if (!voice || !label) return null;
  const words = label.name ?? (opens[voice] === 'question' ? '问' : '答');
  return {
    opens: opens[voice],
    name: label.name,
    followsUp: voice === 'follow-up',
    turnsTo: false,
    label: label.length,
    ground: `标签“${words}”`,
  };
}
