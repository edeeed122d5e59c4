import type { NamedVoice } from './name-voices.ts';
import { nextText } from './page.ts';
import { opensItem } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/**
 * Finds turns that no label opens, though the layout shows them: a question set as a heading, in
 * bold or with a number right above a labelled answer; and the text under a labelled question that
 * is a heading, where no answer of the document has a label.
 */
export function findBareTurns(
  pieces: readonly Piece[],
  voices: readonly (NamedVoice | null)[],
): ReadonlyMap<number, 'question' | 'answer'> {
  const found = new Map<number, 'question' | 'answer'>();
  const isLabelled = voices.some((named) => named?.voice === 'speaker');
  let above = -1;
  for (const [i, piece] of pieces.entries()) {
    if (!piece.text) continue;
    const voice = voices[i]?.voice;
    const asked = pieces[above];
    if (voice === 'speaker' && asked && !voices[above] && isBareQuestion(asked))
      found.set(above, 'question');
    const below = nextText(pieces, i);
    const answer = pieces[below];
    const asks = voice === 'asker' || voice === 'follow-up';
    if (!isLabelled && asks && piece.role === 'heading' && answer && answer.role !== 'heading')
      if (!voices[below]) found.set(below, 'answer');
    above = i;
  }
  return found;
}

function isBareQuestion({ text, role, bold }: Piece): boolean {
  const isBold = bold[0]?.[0] === 0 && bold[0][1] >= text.length;
  return (
    /[？?]$/u.test(text) && text.length <= 200 && (role === 'heading' || isBold || opensItem(text))
  );
}
