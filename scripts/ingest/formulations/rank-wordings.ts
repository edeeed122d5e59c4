import { MOST, weigh } from './choose-wordings.ts';
import { dropCovered } from './drop-covered.ts';
import { findOccurrences, type Occurrence, type Searched } from './find-occurrences.ts';
import type { Wording } from './wording.ts';

/** A wording with its places and what it weighs. */
export interface FoundWording {
  readonly wording: Wording;
  readonly occurrences: readonly Occurrence[];
  /** See `weigh`. */
  readonly weight: number;
}

/**
 * Looks the wordings up and orders them: those that editors name first, then the heaviest. A wording
 * that recurs in another order, or with its members apart, recurs.
 */
export function rankWordings(wordings: readonly Wording[], searched: Searched): FoundWording[] {
  const found = wordings.map((wording): FoundWording => {
    const occurrences = findOccurrences(wording, searched);
    const units = countUnits(occurrences, searched);
    const weight = weigh(wording.members.join('').length, units);
    const recurs = wording.origin !== 'named' && units > 1;
    const isShort = wording.origin === 'quoted' && weight === 0;
    return {
      wording: recurs && !isShort ? { ...wording, origin: 'recurring' } : wording,
      ...{ occurrences, weight },
    };
  });
  const named = found.filter(({ wording }) => wording.origin === 'named');
  const others = found
    .filter(
      ({ wording, weight }) =>
        wording.origin !== 'named' && (weight > 0 || wording.origin !== 'recurring'),
    )
    .sort(
      (a, b) => b.weight - a.weight || lengthOf(b) - lengthOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
  return dropCovered([...named, ...others]).slice(0, named.length + MOST);
}

const lengthOf = ({ wording }: FoundWording) => wording.members.join('').length;

const keyOf = ({ wording }: FoundWording) => wording.members.join(' ');

/** How many units say a wording; one that only asks does not count. */
function countUnits(occurrences: readonly Occurrence[], { corpus }: Searched): number {
  const units = new Set<number>();
  for (const { stretches } of occurrences) {
    const paragraph = corpus.paragraphOf[stretches[0]?.[0] ?? 0] as number;
    if (corpus.paragraphs[paragraph]?.part !== 'question')
      units.add(corpus.unitOf[paragraph] as number);
  }
  return units.size;
}
