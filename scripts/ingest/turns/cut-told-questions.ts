import type { Cue } from './cue.ts';
import { nobody } from './cue.ts';
import { cueQuestion } from './cue-question.ts';
import { nameVoices } from './name-voices.ts';
import { nextText } from './page.ts';
import { cutAt, type Piece } from './split-turns.ts';

/** Pieces, with a cue at each that tells of a question or of its occasion. */
export interface ToldPieces {
  readonly pieces: readonly Piece[];
  readonly cues: ReadonlyMap<Piece, Cue>;
}

/**
 * Finds questions that the paper tells of in a sentence (`会上有记者问及步道，……`) right above an
 * answer that has a label, and cuts them out of what it tells around them.
 */
export function cutToldQuestions(pieces: readonly Piece[], speaker: string | null): ToldPieces {
  const voices = nameVoices(pieces, speaker);
  const cues = new Map<Piece, Cue>();
  let above: string | null = null;
  const cut = pieces.flatMap((piece, i) => {
    const voice = voices[i]?.voice ?? null;
    const below = nextText(pieces, i);
    const isAnswered = voices[below]?.voice === 'speaker' && pieces[below]?.label?.length;
    const isAsked = above === 'asker' || above === 'follow-up';
    const at = voice || !isAnswered || isAsked ? null : toldAt(piece.text);
    if (piece.role !== 'text' || at === null) {
      above = voice ?? above;
      return [piece];
    }
    const parts = cutAt(piece, at);
    for (const part of parts) {
      const question = cueQuestion(part.text, true);
      const label = leadsIn.exec(part.text)?.[0].length ?? 0;
      if (question && !part.label) cues.set(part, { ...question, label });
      else if (!question) cues.set(part, narration);
    }
    return parts;
  });
  return { pieces: cut, cues };
}

const narration: Cue = { ...nobody, opens: 'narration', ground: '交代场合的句子' };

// Behind a colon, the words of the question itself follow: `会上有记者提问称：……`.
const leadsIn = /^[^。！？!?，,：:“”]{0,40}(?:提问|提問|[问問])[^。！？!?，,：:“”]{0,4}[：:]\s*/u;

/** No paragraph that tells of a question is longer; every clause of it is looked at. */
const limit = 1000;

/** Where in a paragraph the question that it tells of begins and ends; null where it tells of none. */
function toldAt(text: string): number[] | null {
  if (text.length > limit) return null;
  const clauses = [0, ...[...text.matchAll(/[。！？，,；]/gu)].map(({ index }) => index + 1)];
  const start = clauses.findLast((at) => cueQuestion(text.slice(at), true));
  if (start === undefined) return null;
  const answered = /[？?。]((?:对此|對此|就此)[，,][^。]{2,40}。)$/u.exec(text);
  return answered ? [start, text.length - (answered[1] as string).length] : [start];
}
