// Where events are few, each is set beside every other; else beside its neighbour and the newest.
const few = 8;

/** The pairs of events that are compared, given in the order of time, each older one first. */
export function pairEvents<T>(events: readonly T[]): (readonly [T, T])[] {
  return events.flatMap((newer, i) =>
    events
      .slice(0, i)
      .filter((_, j) => events.length <= few || j === i - 1 || i === events.length - 1)
      .map((older) => [older, newer] as const),
  );
}
