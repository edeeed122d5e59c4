import type { Join } from '../../../src/schemas/block.ts';
import { isHeadingLike, leadsTurn, opensBox, type Page } from './page.ts';
import { tellsOfEvent } from './recognize-furniture.ts';
import { leans, opensItem } from './sentence.ts';
import type { Piece } from './split-turns.ts';
import { type BoundaryEvidence, weighBoundary } from './weigh-boundary.ts';

/** How far beyond the break a page may lay other matter, in pieces. */
export const farReach = 80;

/** Where a torn sentence goes on, and what speaks for it. */
export interface Resumption extends Pick<Join, 'reason' | 'grounds' | 'sure'> {
  readonly index: number;
}

/**
 * Finds the piece that takes up the sentence that `left` breaks off, from piece `i` up to the next
 * turn, or null. Right below the break anything that could go on does; further down, after
 * captions and boxes, the words themselves must speak for it or nothing else be left.
 * @param reach how many pieces are looked at.
 */
export function findResumption(
  page: Page,
  left: Piece,
  i: number,
  reach = farReach,
): Resumption | null {
  const candidates = candidatesFrom(page, i, i + reach);
  const [nearest] = candidates;
  if (nearest === undefined) return null;
  const weighAt = (index: number): Weighed => ({ index, ...weigh(page, left, index) });
  const first = weighAt(nearest);
  const isForeign = looksForeign(page, left, nearest);
  if (nearest === i && !isForeign) return resumption(page, i, first);
  const weighed = [first, ...candidates.slice(1).map(weighAt)];
  const own = weighed.filter(({ index }) => !looksForeign(page, left, index));
  const best = (own.length ? own : weighed).reduce((a, b) => (b.score > a.score ? b : a));
  const boxed = page.forms.slice(i, best.index).includes('sidebar-item');
  // One word alone may lie across any break; behind a box the nearest text is as good a ground.
  if (boxed && best.score > 1) return resumption(page, i, best);
  // A headline may make a word with any sentence: it takes more to make it part of one.
  if (first.score > (own[0] ? own[0].score + 1 : 0)) return resumption(page, i, first);
  const chosen = own[0] ?? (best.score > 0 ? best : null);
  return chosen && resumption(page, i, chosen);
}

type Weighed = BoundaryEvidence & { readonly index: number };

/** The pieces up to the next turn that could be speech; the text under a box's item is not. */
function candidatesFrom(page: Page, i: number, end: number): number[] {
  const { pieces, cues, forms } = page;
  const found: number[] = [];
  let inItem = false;
  for (let k = i; k < pieces.length && k < end && !cues[k]; k++) {
    const piece = pieces[k] as Piece;
    // An item right below another is a title and no more: such a box has no text.
    if (forms[k] === 'sidebar-item') inItem = !inItem || forms[k - 1] !== forms[k];
    else if (!forms[k] && piece.text) {
      if (!inItem && couldGoOn(page, k)) found.push(k);
      inItem = false;
    }
  }
  return found;
}

/** Whether a piece could be speech at all: no headline, no item of a list, no title of a box. */
function couldGoOn(page: Page, i: number): boolean {
  const piece = page.pieces[i] as Piece;
  const { role, rows, text } = piece;
  // Only a headline parts its clauses by a space.
  if (isHeadingLike(piece) && /[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]/u.test(text)) return false;
  return role !== 'heading' && rows === 1 && !opensItem(text) && !opensBox(page, i);
}

function weigh({ pieces, text }: Page, left: Piece, index: number): BoundaryEvidence {
  return weighBoundary(left.text, (pieces[index] as Piece).text, text);
}

function looksForeign(page: Page, left: Piece, i: number): boolean {
  const piece = page.pieces[i] as Piece;
  if (tellsOfEvent(piece.text)) return true;
  if (piece.text.length < 6 || leans(piece.text)) return false;
  if (isHeadingLike(piece) && leadsTurn(page, i) && page.cues[i + 1]) return piece.text.length > 4;
  if (!isHeadingLike(piece) || piece.text.length >= 30) return false;
  let next = i + 1;
  while (page.forms[next] || page.pieces[next]?.text === '') next++;
  if (page.cues[next]) return false;
  const below = page.pieces[next]?.text ?? '';
  const across = (a: string, b: string) => weighBoundary(a, b, page.text).score > 0;
  const [takesUp, isTakenUp] = [across(left.text, piece.text), across(piece.text, below)];
  // A headline hardly has clauses; a sentence that is torn twice shows it at both ends.
  if (/[，,。；;、]/u.test(piece.text)) return !takesUp && !isTakenUp && across(left.text, below);
  return !takesUp || !isTakenUp;
}

function resumption(page: Page, i: number, { index, score, grounds }: Weighed): Resumption {
  const piece = page.pieces[index] as Piece;
  const between = page.pieces.slice(i, index).some(({ text }) => text);
  const how = between ? '其间隔着他文' : '句子未完，下段径接';
  return {
    index,
    reason: between ? 'interposed' : 'column-break',
    grounds: [how, ...grounds],
    sure: score > 0 || (!between && !piece.firm),
  };
}
