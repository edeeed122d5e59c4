import { neighbour, type Page } from './page.ts';
import { opensClause, opensItem } from './sentence.ts';
import { weighBoundary } from './weigh-boundary.ts';

/**
 * Whether a piece without a full stop is a whole item of a list: another stands below it, or above
 * it and just as bare, or the colon that opens the list; so is what the markup makes an item or a
 * cell. `第一，` begins a sentence, which needs its mark.
 */
export function isWholeItem(page: Page, i: number): boolean {
  const { text = '', role } = page.pieces[i] ?? {};
  if (role === 'cell' || role === 'item') return true;
  if (!opensItem(text)) return false;
  const above = neighbour(page, i, -1);
  const below = neighbour(page, i, 1);
  if (opensItem(below)) return true;
  if (opensClause(text)) return false;
  if (opensItem(above) && !/[。；;！？.!?][”’"]?$/u.test(above)) return true;
  if (weighBoundary(text, below, '').score > 0) return false;
  return /[：:][”’"]?$/u.test(above) || opensItem(above);
}
