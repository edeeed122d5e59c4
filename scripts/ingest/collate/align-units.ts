import type { Unit } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignBase } from './align-base.ts';
import { alignClusters } from './align-clusters.ts';
import { alignLabel } from './align-label.ts';
import { alignMerged } from './align-merged.ts';
import { alignOrder } from './align-order.ts';
import { alignPairs, type Place } from './align-pairs.ts';
import { alignSources } from './align-sources.ts';

/**
 * Aligns the exchanges of one event's sources into units by what they say. A unit has at most one
 * exchange of a source; an exchange is in one unit, or in several that its source prints together.
 * Variants and omissions are left empty. The result does not depend on the order of `sources`.
 */
export function alignUnits(sources: readonly SourceRecord[]): Unit[] {
  const witnesses = alignSources(sources);
  const places = witnesses.flatMap((record) =>
    record.exchanges.map((exchange): Place => ({ record, exchange })),
  );
  const pairs = alignPairs(places);
  const groups = alignMerged(alignClusters(places, pairs), places, pairs);
  const ids = witnesses.map(({ id }) => id);
  const byPlace = Map.groupBy(groups.flat(), (place) => place);
  const timesIn = (place: Place) => byPlace.get(place)?.length ?? 0;
  return alignOrder(groups, ids).map((group, i) => asUnit(group, i + 1, ids, timesIn));
}

/** The name of an event's unit, by its number from 1. */
export const unitId = (number: number): string => `u${String(number).padStart(2, '0')}`;

function asUnit(
  group: readonly Place[],
  number: number,
  ids: readonly string[],
  timesIn: (place: Place) => number,
): Unit {
  const places = [...group].sort((a, b) => ids.indexOf(a.record.id) - ids.indexOf(b.record.id));
  const alone = places.filter((place) => timesIn(place) === 1);
  const base = alignBase(alone.length > 0 ? alone : places);
  return {
    id: unitId(number),
    label: alignLabel([base, ...places.filter((place) => place !== base)]),
    exchanges: Object.fromEntries(places.map(({ record, exchange }) => [record.id, exchange.n])),
    base: base.record.id,
    variants: [],
    omissions: [],
  };
}
