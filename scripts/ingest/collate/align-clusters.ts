import type { Pair, Place } from './align-pairs.ts';

/**
 * Gathers exchanges into units, the surest pair first. Two groups join unless a source would then
 * stand in one unit twice. An exchange that is like no other is a unit of its own.
 */
export function alignClusters(places: readonly Place[], pairs: readonly Pair[]): Place[][] {
  const groups = places.map((place) => [place]);
  const groupOf = [...groups];
  const surest = [...pairs].sort(
    (a, b) => b.score - a.score || b.shared - a.shared || a.left - b.left || a.right - b.right,
  );
  for (const { left, right } of surest) {
    const into = groupOf[left] as Place[];
    const from = groupOf[right] as Place[];
    const sources = new Set(into.map(({ record }) => record.id));
    if (from.some(({ record }) => sources.has(record.id))) continue;
    into.push(...from.splice(0));
    for (let i = 0; i < groupOf.length; i++) if (groupOf[i] === from) groupOf[i] = into;
  }
  return groups.filter((group) => group.length > 0);
}
