import { isCourtesy } from './is-courtesy.ts';
import type { Piece } from './split-turns.ts';
import type { Turn } from './turn.ts';

/**
 * Makes askers who only greet, thank or introduce lead through the talk: they ask nothing, and are
 * but thanked for it.
 */
export function markGreetings(turns: readonly Turn[], pieces: readonly Piece[]): Turn[] {
  return turns.map((turn, i) =>
    turn.voice === 'asker' && greets(turns, pieces, i) ? { ...turn, voice: 'moderator' } : turn,
  );
}

function greets(turns: readonly Turn[], pieces: readonly Piece[], i: number): boolean {
  const turn = turns[i] as Turn;
  const next = turns[i + 1];
  const isOnlyPolite = ({ index, text, ending }: Turn) =>
    isCourtesy(text) && ending === pieces[index]?.text;
  if (isOnlyPolite(turn)) return true;
  if (!next || !isOnlyPolite(next)) return false;
  return !pieces.slice(turn.index, next.index).some(({ text }) => /[?？]/u.test(text));
}
