import type { NamedVoice } from './name-voices.ts';
import { outletInBrackets } from './outlet-in-brackets.ts';
import { nextText } from './page.ts';
import { opensItem } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/**
 * Finds turns that no label opens, though the layout shows them: a question set as a heading, in
 * bold or with a number right above a labelled answer; and the text under a labelled question that
 * is a heading or labelled by its letter alone, where no answer of the document has a label. A
 * document that says of itself that questions are answered in it may do without any label.
 */
export function findBareTurns(
  pieces: readonly Piece[],
  voices: readonly (NamedVoice | null)[],
): ReadonlyMap<number, 'question' | 'answer'> {
  const found = new Map<number, 'question' | 'answer'>();
  if (!voices.some((named) => named && named.voice !== 'moderator')) return unlabelled(pieces);
  const isLabelled = voices.some((named) => named?.voice === 'speaker');
  if (!isLabelled && asksByLetter(pieces, voices)) return answersBelow(pieces, voices);
  const isAsked = voices.some((named) => named?.voice === 'asker');
  let above = -1;
  for (const [i, piece] of pieces.entries()) {
    if (!piece.text || outletInBrackets(piece.text)) continue;
    const voice = voices[i]?.voice;
    const asked = pieces[above];
    const isQuestion = asked && (isBareQuestion(asked) || (!isAsked && isPlainQuestion(asked)));
    if (voice === 'speaker' && isQuestion && !voices[above]) found.set(above, 'question');
    const below = nextText(pieces, i);
    const answer = pieces[below];
    const asks = voice === 'asker' || voice === 'follow-up';
    if (!isLabelled && asks && piece.role === 'heading' && answer && answer.role !== 'heading')
      if (!voices[below]) found.set(below, 'answer');
    above = i;
  }
  return found;
}

// `有记者提问：` stands in a report as well.
const letter = /^[^\p{L}]{0,4}(?:Q|Question|问|問)(?![\p{L}])/u;

/** Whether every label of the document is a mere `Q` or 问, twice at least, with text under it. */
function asksByLetter(pieces: readonly Piece[], voices: readonly (NamedVoice | null)[]): boolean {
  const asked = voices.flatMap((named, i) => (named ? [i] : []));
  return (
    asked.length > 1 &&
    asked.every((i) => {
      const below = nextText(pieces, i);
      return letter.test(pieces[i]?.text ?? '') && pieces[below] && !voices[below];
    })
  );
}

/** Under each labelled question its answer: behind the paragraph that asks at last. */
function answersBelow(
  pieces: readonly Piece[],
  voices: readonly (NamedVoice | null)[],
): Map<number, 'answer'> {
  const found = new Map<number, 'answer'>();
  for (const [i, piece] of pieces.entries()) {
    if (!voices[i]) continue;
    let at = nextText(pieces, i);
    let asked = piece.text;
    for (let next = nextText(pieces, at); pieces[next] && !voices[next]; ) {
      const text = (pieces[at] as Piece).text;
      if (isAsking(asked) || !isAsking(text)) break;
      asked = text;
      at = next;
      next = nextText(pieces, at);
    }
    found.set(at, 'answer');
  }
  return found;
}

const isAsking = (text: string) => /[？?]["”’」』）)]*$/u.test(text);

const genre =
  /答[^。]{0,12}[问問]|[问問]答|回答[^。]{0,20}(?:提问|提問|问题|問題)|专访|專訪|采访|採訪|Q&A/iu;

/** At least two questions, set apart by the layout, with text right under each. */
function unlabelled(pieces: readonly Piece[]): ReadonlyMap<number, 'question' | 'answer'> {
  const asked = pieces.flatMap((piece, i) => (isBareQuestion(piece) ? [i] : []));
  const turns = asked.map((i) => [i, nextText(pieces, i)] as const);
  const isAnswered = turns.every(([, below]) => pieces[below] && !asked.includes(below));
  if (asked.length < 2 || !isAnswered || !pieces.some(({ text }) => genre.test(text)))
    return new Map();
  return new Map(
    turns.flatMap(([i, below]) => [
      [i, 'question'],
      [below, 'answer'],
    ]),
  );
}

/** Where no asker has a label, whatever asks the one who answers right below is his question. */
function isPlainQuestion({ text, role }: Piece): boolean {
  return (
    role === 'text' && isAsking(text) && text.length <= 400 && /[您你请請]|中方|发言人/u.test(text)
  );
}

function isBareQuestion({ text, role, bold }: Piece): boolean {
  const isBold = bold[0]?.[0] === 0 && bold[0][1] >= text.length;
  return (
    /[？?]$/u.test(text) && text.length <= 200 && (role === 'heading' || isBold || opensItem(text))
  );
}
