import { indexPassages } from '../index-passages.ts';
import type { Decided } from '../place-decisions.ts';
import { joinRules, spoken, within } from './apply-decisions.ts';
import { asksInHeadings } from './asks-in-headings.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { findRepeated } from './find-repeated.ts';
import { firstTurn } from './first-turn.ts';
import { hasSections } from './has-sections.ts';
import { linesAbove } from './lines-above.ts';
import { nextText, type Page } from './page.ts';
import { recognizeFurniture } from './recognize-furniture.ts';
import type { Piece } from './split-turns.ts';
import { typeHead } from './type-head.ts';
import { furnish, type TypedPiece } from './typed-piece.ts';
import { walkTurns } from './walk-turns.ts';

/**
 * Gives every piece its type: speech by the turn that it stands in, furniture by its form and
 * place. A sentence that the layout tears apart goes on after what lies between.
 */
export function typePieces(
  { pieces, cues: read, speech, quoted, attributed = false }: CuedPieces,
  speaker: string | null,
  decisions: Decided = { blocks: [], joins: [] },
): TypedPiece[] {
  const repeated = findRepeated(pieces);
  const opened = read.findIndex((cue) => cue !== null);
  const formOf = (piece: Piece, i: number) =>
    recognizeFurniture(piece, speaker) ??
    (i > opened && opened >= 0 && repeated.has(piece.text) ? 'masthead' : null);
  const forms = pieces.map((piece, i) => (read[i] ? null : formOf(piece, i)));
  const cues = [...read];
  for (const { span, type } of decisions.blocks) {
    for (const i of within(pieces, span)) {
      cues[i] = spoken(pieces[i] as Piece, type, read[i] ?? null);
      forms[i] = cues[i] ? null : type;
    }
  }
  // A single line that points up or down tells of a picture; a box has several.
  const pointing = pieces.flatMap(({ text }, i) => (/^[▲△▼▽]/u.test(text) ? [i] : []));
  const [pointer = -1] = pointing;
  const isHeading = cues[nextText(pieces, pointer)]?.opens === 'question';
  if (pointing.length === 1 && forms[pointer] === 'sidebar-item' && !isHeading)
    forms[pointer] = 'caption';
  // A marked line right above a turn heads it; in a box no turn opens.
  for (const [i, form] of forms.entries())
    if (form === 'sidebar-item' && cues[nextText(pieces, i)]) forms[i] = null;
  const above = linesAbove(pieces, forms);
  const page: Page = {
    pieces,
    cues,
    speech,
    forms,
    speaker,
    asked: printsQuestions(cues),
    sections: hasSections(pieces, cues, above),
    asks: asksInHeadings(pieces, cues, forms, above),
    wrapped: pieces.some(isWrapped),
    lastCue: cues.findLastIndex((cue) => cue !== null),
    quoted,
    attributed,
    text: indexPassages(pieces.map(({ text }) => text).join('\n')),
  };
  const first = firstTurn(page);
  const head = typeHead(page, first, speaker).map((type, i) => furnish(pieces[i] as Piece, type));
  return [...head, ...walkTurns(page, first, joinRules(pieces, decisions.joins))];
}

/** Whether a paragraph goes over several lines of its source. */
function isWrapped({ text, from, to, firm }: Piece): boolean {
  if (firm || text.length < 24) return false;
  return from.some((start, i) => i > 0 && start > (to[i - 1] as number) && text[i - 1] !== ' ');
}

/** Whether questions are printed, and no subject is answered without one. */
function printsQuestions(cues: readonly (Cue | null)[]): boolean {
  const turns = cues.filter((cue) => cue !== null && cue.opens !== 'narration');
  const unasked = turns.some((cue, i) => cue?.turnsTo && turns[i - 1]?.opens !== 'question');
  return !unasked && turns.some((cue) => cue?.opens === 'question');
}
