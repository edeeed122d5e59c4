import type { BlockType } from '../../../src/schemas/block.ts';
import { closesEvent } from './closes-event.ts';
import { isInterjection } from './is-interjection.ts';
import { isStrayHeadline } from './is-stray-headline.ts';
import { leadsTurn, neighbour, nextText, opensBox, type Page } from './page.ts';
import { tellsOfEvent } from './recognize-furniture.ts';
import { recognizeNarration } from './recognize-narration.ts';
import { endsSentence } from './sentence.ts';
import type { Piece } from './split-turns.ts';
import { weighBoundary } from './weigh-boundary.ts';

/** What a turn is made of. */
export type Speech = 'opening' | 'question' | 'answer' | 'narration';

/** Where a piece stands that opens nothing. */
export interface Place {
  /** The turn that is open, if one is. */
  readonly turn: Speech | null;
  /** True right behind a label that stands alone. */
  readonly awaits: boolean;
  /** True inside a box. */
  readonly boxed: boolean;
  /** Where the paper's own words behind the last turn begin. */
  readonly foot: number;
}

/** What a piece is that opens nothing, where no sentence is torn; null where it goes on with the turn. */
export function typeInTurn(page: Page, i: number, place: Place): BlockType | null {
  const piece = page.pieces[i] as Piece;
  const form = page.forms[i];
  if (form) return form;
  if (place.awaits) return null;
  if (opensBox(page, i)) return 'sidebar-title';
  if (leadsTurn(page, i)) return isStrayHeadline(page, i) ? 'masthead' : 'heading';
  if (place.boxed) return 'sidebar-item';
  if (!place.turn || i >= place.foot) return endsSentence(piece.text) ? 'narration' : 'masthead';
  if (isStrayHeadline(page, i) || isInterjection(page, i)) return 'masthead';
  if (piece.role === 'heading' || (piece.rows > 1 && !isTorn(page, i))) return 'heading';
  // `以下为书面提问：` belongs to no turn.
  const announces = /[:：]$/u.test(piece.text);
  if (announces && page.cues[nextText(page.pieces, i)]?.opens === 'question') return 'narration';
  const where = { ...page, inAnswer: place.turn === 'answer', last: i > page.lastCue };
  if (!recognizeNarration(piece.text, where)) return null;
  return tellsOfEvent(piece.text) && !closesEvent(piece.text, false) ? 'lede' : 'narration';
}

/** Whether what looks like a headline of several rows is a sentence that a column's end broke off. */
function isTorn(page: Page, i: number): boolean {
  const rows = [...(page.pieces[i]?.text.split('\n') ?? []), neighbour(page, i, 1)];
  return rows.some(
    (row, r) => r > 0 && weighBoundary(rows[r - 1] as string, row, page.text).score > 0,
  );
}

/** What a piece is that lies between the two halves of a torn sentence. */
export function typeInterposed(page: Page, i: number, boxed: boolean): BlockType {
  const { text } = page.pieces[i] as Piece;
  if (opensBox(page, i)) return 'sidebar-title';
  if (boxed) return 'sidebar-item';
  if (tellsOfEvent(text)) return 'lede';
  return endsSentence(text) ? 'narration' : 'masthead';
}
