/** How many items have each name, in the order of the names. */
export function tallyBy<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): ReadonlyMap<string, number> {
  const groups = [...Map.groupBy(items, nameOf)].map(
    ([name, group]) => [name, group.length] as const,
  );
  return new Map(groups.sort(([a], [b]) => (a < b ? 1 : -1)));
}
