import { closesEvent } from './closes-event.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { nameVoices, textOf, type Voice } from './name-voices.ts';
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
  const asked = voices.findIndex((named) => named?.voice === 'asker');
  if (asked < 0 || !voices.some((named, i) => i > asked && named?.voice === 'speaker')) return null;
  let before: Voice | null = null;
  const cues = pieces.map((piece, i) => {
    const { voice = null, sure = true } = voices[i] ?? {};
    // Whoever takes the floor again, and not to answer, may only close the conference.
    const again = voice === 'speaker' && (before === 'speaker' || before === 'moderator');
    const closes = again && i > asked && closesEvent(textOf(pieces, i), true);
    before = voice ?? before;
    return cueOf(piece, closes ? 'moderator' : voice, sure);
  });
  return { speech: 'direct', quoted: false, pieces, cues };
}

function cueOf({ label }: Piece, voice: Voice | null, sure: boolean): Cue | null {
  if (!voice || !label) return null;
  const words = label.name ?? (opens[voice] === 'question' ? '问' : '答');
  return {
    opens: opens[voice],
    name: label.name,
    followsUp: voice === 'follow-up',
    turnsTo: false,
    label: label.length,
    sure,
    ground: `标签“${words}”`,
  };
}
