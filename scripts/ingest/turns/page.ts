import type { BlockType } from '../../../src/schemas/block.ts';
import type { Passages } from '../index-passages.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { breaksOff, displayWidth, endsSentence, opensClause, opensItem } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/** A document's pieces with all that is known of them before they are typed. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly cues: readonly (Cue | null)[];
  readonly speech: CuedPieces['speech'];
  /** What each piece is by its own form, or null. */
  readonly forms: readonly (BlockType | null)[];
  /** The person who answers, where the document names one. */
  readonly speaker: string | null;
  /** Whether the document prints a question to each answer. */
  readonly asked: boolean;
  /** Whether headings part the turns: several stand right below one. */
  readonly sections: boolean;
  /** Whether such headings may be questions: most turns stand below one. */
  readonly asks: boolean;
  /** Whether a paragraph of the document was wrapped over several lines. */
  readonly wrapped: boolean;
  /** Where the last turn opens; -1 where there is none. */
  readonly lastCue: number;
  /** Whether a report gives every answer in quotation marks. */
  readonly quoted: boolean;
  /** Whether a report says of each paragraph who says it. */
  readonly attributed?: boolean;
  /** All text of the document, a line break between pieces. */
  readonly text: Passages;
}

/** Whether a piece is the title of a box: a short line right above a marked item. */
export function opensBox({ pieces, forms, cues }: Page, i: number): boolean {
  const { text } = pieces[i] as Piece;
  if (text.length > 40 || endsSentence(text)) return false;
  const next = nextText(pieces, i);
  return forms[next] === 'sidebar-item' && !cues[next];
}

/** Whether a piece is a heading: a short line, not a sentence, with nothing but the like before a turn. */
export function leadsTurn(page: Page, i: number): boolean {
  const { pieces, forms, cues, speech } = page;
  for (let k = i; k < pieces.length && k < i + 8; k++) {
    const cue = cues[k];
    if (cue) return cue.opens === 'question' || cue.turnsTo || speech === 'reported';
    if (forms[k]) continue;
    const piece = pieces[k] as Piece;
    // A question above another heading may as well end what was said.
    const asks = page.asks && isShortQuestion(piece) && Boolean(cues[nextText(pieces, k)]);
    const heads = isHeadingLike(piece) || asks;
    if (!heads && !isNumberedHeading(page, k)) return false;
  }
  return false;
}

/** Whether a piece looks like a headline: so marked, set on several rows, or short and no sentence. */
export function isHeadingLike({ role, text, rows }: Piece): boolean {
  if (role === 'heading' || rows > 1 || /^【[^】。！？]{2,24}】$/u.test(text)) return true;
  return (
    displayWidth(text) <= 88 && breaksOff(text) && !opensItem(text) && !/[，,、；;]$/u.test(text)
  );
}

/** Whether a piece is a short question, as a heading may be: `步道何时开放？` */
export function isShortQuestion({ role, text }: Piece): boolean {
  return role === 'text' && /[？?]$/u.test(text) && displayWidth(text) <= 60;
}

/** Whether a piece heads a section: marked so below the title, numbered, in brackets, or wholly bold. */
export function headsSection({ role, level, text, bold }: Piece): boolean {
  if (role === 'heading') return level > 1;
  if (text.length > 40 || !breaksOff(text)) return false;
  const isBold = bold[0]?.[0] === 0 && (bold.at(-1)?.[1] ?? 0) >= text.length;
  return isBold || (text.length <= 24 && (opensItem(text) || /^【.+】$/u.test(text)));
}

/** `二、关税问题`: numbered like an item, but alone between the end of a turn and the next. */
function isNumberedHeading(page: Page, i: number): boolean {
  const text = page.pieces[i]?.text ?? '';
  if (!opensItem(text) || opensClause(text) || displayWidth(text) > 60) return false;
  const above = neighbour(page, i, -1);
  return (
    breaksOff(text) && !/[，,；;、]$/u.test(text) && !opensItem(above) && !/[：:]$/u.test(above)
  );
}

/** The text of the next piece, up or down, that is not furniture by its form. */
export function neighbour({ pieces, forms }: Page, i: number, step: 1 | -1): string {
  let k = i + step;
  while (pieces[k] && (forms[k] || !pieces[k]?.text)) k += step;
  return pieces[k]?.text ?? '';
}

/** The next piece below that has text; the count of pieces where there is none. */
export function nextText(pieces: readonly Piece[], i: number): number {
  let k = i + 1;
  while (pieces[k] && !pieces[k]?.text) k++;
  return k;
}
