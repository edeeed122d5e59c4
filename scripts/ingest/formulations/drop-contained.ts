import { SHORTEST } from './clean-repeats.ts';

/** Leaves out each wording that stands only where a longer one of them does. */
export function dropContained(
  wordings: ReadonlyMap<string, ReadonlySet<number>>,
): Map<string, ReadonlySet<number>> {
  const contained = new Set<string>();
  for (const [long, units] of wordings) {
    for (let from = 0; from + SHORTEST <= long.length; from++) {
      for (let to = from + SHORTEST; to <= long.length; to++) {
        const part = long.slice(from, to);
        if (part !== long && wordings.get(part)?.size === units.size) contained.add(part);
      }
    }
  }
  return new Map([...wordings].filter(([wording]) => !contained.has(wording)));
}
