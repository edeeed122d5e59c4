import type { Edition } from './edition.ts';
import { splitItem } from './split-item.ts';

/**
 * Splits an edition into editions that `sizeOf` measures at no more than `budget`, between answers
 * where it can and within one where it must. The parts hold every answer once, in order.
 */
export function splitEdition(
  edition: Edition,
  sizeOf: (edition: Edition) => number,
  budget: number,
): Edition[] {
  const [first] = edition.items;
  if (!first || sizeOf(edition) <= budget) return [edition];
  const size = (...items: Edition['items']) => sizeOf({ ...edition, items });
  const frame = 2 * size(first) - size(first, first);
  const costOf = (item: Edition['items'][number]) => size(item) - frame;
  const room = budget - frame;
  // A character of a source takes at most six bytes or signs once it is escaped.
  const items = edition.items.flatMap((item) =>
    costOf(item) > room ? splitItem(item, Math.floor(room / 2 / 6)) : [item],
  );
  const parts: (typeof items)[] = [];
  let left = 0;
  for (const item of items) {
    const cost = costOf(item);
    if (cost > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(item);
    left -= cost;
  }
  return parts.map((part) => ({ ...edition, items: part }));
}
