import { isSameThere, type Parting } from './collate-partings.ts';
import { lettersAt, type Passage, textOf } from './collate-passage.ts';
import { joinPlaces, type Place } from './collate-place.ts';

// So few shared letters, between two changes that are each as long, are chance: the words were
// replaced as a whole.
const MOST_CHANCE = 4;

/**
 * Joins places that a few shared letters part, where the same witnesses differ on both sides: where
 * the letters are fewer than those that changed, or where words were only moved across them
 * (主席某某, 某某主席).
 */
export function bridgePlaces(
  passage: Passage,
  places: readonly Place[],
  partings: readonly Parting[],
  tears: ReadonlySet<number>,
): Place[] {
  const bridged: Place[] = [];
  for (const place of places) {
    const last = bridged.at(-1);
    if (last && isBridged(last, place)) bridged[bridged.length - 1] = joinPlaces(last, place);
    else bridged.push(place);
  }
  return bridged;

  function isBridged(first: Place, second: Place): boolean {
    const shared = second.start - first.end;
    if (shared > MOST_CHANCE || first.marks || second.marks) return false;
    if (first.parting.some((number, i) => number !== second.parting[i])) return false;
    for (let column = first.end; column < second.start; column++) {
      if (!isSameThere(partings[column] as Parting, first.parting)) return false;
      if (tears.has(column)) return false;
    }
    if (tears.has(second.start) || hasMark(first.end, second.start)) return false;
    const least = Math.min(first.end - first.start, second.end - second.start);
    return shared <= least || isMoved(first, second) || isMoved(second, first);
  }

  function hasMark(start: number, end: number): boolean {
    return passage.witnesses.some((_, i) =>
      lettersAt(passage, i, start, end).some(({ isMark }) => isMark),
    );
  }

  /** Whether one witness has at `from`, and another at `to`, words that each lacks elsewhere. */
  function isMoved(from: Place, to: Place): boolean {
    const texts = passage.witnesses.map((_, i) => [
      textOf(lettersAt(passage, i, from.start, from.end)),
      textOf(lettersAt(passage, i, to.start, to.end)),
    ]);
    return texts.some(([here, there]) => {
      if (there) return false;
      return texts.some(([lacking, moved]) => !lacking && moved && here?.includes(moved));
    });
  }
}
