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

// `I want to ask you about the footpath.` `OK.`
const assent = /^(?:OK|Okay|Sure|Of course|Please|Go ahead|好|好的|可以)[,.!，。！]*$/iu;

function greets(turns: readonly Turn[], pieces: readonly Piece[], i: number): boolean {
  const turn = turns[i] as Turn;
  const next = turns[i + 1];
  const isOnlyPolite = ({ index, text, ending }: Turn) =>
    isCourtesy(text) && ending === pieces[index]?.text;
  if (isOnlyPolite(turn)) return true;
  if (!next || !(isOnlyPolite(next) || assent.test(next.text))) return false;
  return !pieces.slice(turn.index, next.index).some(({ text }) => /[?？]/u.test(text));
}
