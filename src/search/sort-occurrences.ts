import { foldText } from './fold-text.ts';
import type { Occurrence } from './list-occurrences.ts';

export type LineOrder = 'date' | 'left' | 'right';

/**
 * Puts occurrences in order: by what stands to their left, read from the word outwards; by what
 * stands to their right; or by date, the latest first. Equal ones stay as they were.
 */
export function sortOccurrences(
  occurrences: readonly Occurrence[],
  order: LineOrder,
): readonly Occurrence[] {
  if (order === 'date') {
    return occurrences.toSorted((a, b) => (b.hit.date ?? '').localeCompare(a.hit.date ?? ''));
  }
  const keyed = occurrences.map((occurrence) => {
    const letters = foldText(occurrence[order]).letters.map(({ letter }) => letter);
    return { occurrence, key: (order === 'left' ? letters.reverse() : letters).join('') };
  });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ occurrence }) => occurrence);
}

/** By character code: the same in every browser. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
