import type { Place } from './align-pairs.ts';

/**
 * Puts units in the order of the source that has most of them. A unit which that source lacks is
 * slotted in after the unit that precedes it in the fullest of its own sources.
 */
export function alignOrder(
  units: readonly (readonly Place[])[],
  sourceIds: readonly string[],
): Place[][] {
  const runs = sourceIds.map((id) => runOf(id, units)).sort((a, b) => b.length - a.length);
  const ordered: (readonly Place[])[] = [];
  for (const run of runs) {
    run.forEach((unit, i) => {
      if (ordered.includes(unit)) return;
      const before = run[i - 1];
      ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, unit);
    });
  }
  return ordered.map((unit) => [...unit]);
}

/** The units of one source, in the order of the source. */
function runOf(id: string, units: readonly (readonly Place[])[]): (readonly Place[])[] {
  return units
    .flatMap((unit) => {
      const place = unit.find(({ record }) => record.id === id);
      return place ? [{ unit, n: place.exchange.n }] : [];
    })
    .sort((a, b) => a.n - b.n)
    .map(({ unit }) => unit);
}
