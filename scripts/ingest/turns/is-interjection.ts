import { neighbour, nextText, type Page } from './page.ts';
import { endsSentence, leans, opensItem } from './sentence.ts';
import { weighBoundary } from './weigh-boundary.ts';

/**
 * Whether a line between two paragraphs is none of the speech around it: a few Chinese words without
 * any mark behind a whole sentence, with a longer paragraph of whole sentences or an answer below, as
 * a picture's caption, a button of the page or a heading inside an answer stands.
 */
export function isInterjection(page: Page, i: number): boolean {
  const { pieces, cues } = page;
  const piece = pieces[i];
  if (piece?.role !== 'text' || piece.rows > 1) return false;
  if (!sign.test(piece.text) && !isParted(page, i)) return false;
  if (!words.test(piece.text) || opensItem(piece.text) || leans(piece.text)) return false;
  if (!endsSentence(neighbour(page, i, -1))) return false;
  const next = nextText(pieces, i);
  if (cues[next]) return cues[next].opens === 'answer';
  const below = pieces[next]?.text ?? '';
  // A column's end may leave so few words of a sentence, even half of one: 表｜明，.
  if (/^[\p{Script=Han}]{1,2}[，、。；]/u.test(below)) return false;
  if (page.wrapped || weighBoundary(piece.text, below, page.text).score > 0) return false;
  return below.length >= piece.text.length * 2 && endsSentence(below);
}

// Nobody says a sentence so short without its mark; a name or a number may be half of one.
const words = /^(?:[\p{Script=Han}A-Z“”《》·\s]{2,16}|[↑↓▼▲]+|[—–]{1,2})$/u;
const sign = /^(?:[↑↓▼▲]+|[—–]{1,2})$/u;

/** Whether elements part a piece from those around it: a blank line may stand in a torn sentence. */
function isParted({ pieces }: Page, i: number): boolean {
  const above = pieces.slice(Math.max(0, i - 8), i).findLast(({ text }) => text);
  const parts = (piece: (typeof pieces)[number] | undefined) =>
    piece?.firm === true && !piece.partial;
  return parts(above) && parts(pieces[i]);
}
