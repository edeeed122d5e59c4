import type { EventRecord, Unit } from '../../src/schemas/event-record.ts';

/** The unit of each exchange, by the exchange's id; of one that stands in several, the first. */
export function indexUnits(events: Iterable<EventRecord>): Map<string, Unit> {
  const found = new Map<string, Unit>();
  for (const { units } of events) {
    for (const unit of units) {
      for (const [source, n] of Object.entries(unit.exchanges)) {
        const id = `${source}/${n}`;
        if (!found.has(id)) found.set(id, unit);
      }
    }
  }
  return found;
}
