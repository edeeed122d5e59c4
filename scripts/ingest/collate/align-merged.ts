import type { Pair, Place } from './align-pairs.ts';
import { gramsOfParagraphs, shareOf } from './share-paragraphs.ts';

// A paragraph belongs to a unit where this share of its grams stands in the unit's other witnesses.
const SHARED = 0.5;

/**
 * Adds to units the exchanges that print them together with another: two questions that one source
 * runs together, or one that it splits. Such an exchange stands in several units. `pairs` are the
 * exchanges that are alike.
 */
export function alignMerged(
  groups: readonly (readonly Place[])[],
  places: readonly Place[],
  pairs: readonly Pair[],
): Place[][] {
  const home = new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)));
  const joined = new Map(groups.map((group) => [group, [...group]]));
  for (const { left, right } of pairs) {
    const [a, b] = [places[left] as Place, places[right] as Place];
    for (const [place, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = home.get(other) ?? [];
      const into = joined.get(group);
      if (into?.some(({ record }) => record.id === place.record.id)) continue;
      if (reaches(place, home.get(place) ?? [], group)) into?.push(place);
    }
  }
  return [...joined.values()];
}

/** Whether some paragraph of an exchange belongs to another unit rather than to its own. */
function reaches(place: Place, home: readonly Place[], group: readonly Place[]): boolean {
  const others = gramsOfPlaces(home.filter((one) => one !== place));
  const wanted = gramsOfPlaces(group);
  return gramsOfParagraphs(place.exchange).some((grams) => {
    const share = shareOf(grams, wanted);
    return share >= SHARED && share > shareOf(grams, others);
  });
}

function gramsOfPlaces(places: readonly Place[]): ReadonlySet<string> {
  return new Set(
    places.flatMap(({ exchange }) => gramsOfParagraphs(exchange).flatMap((g) => [...g])),
  );
}
