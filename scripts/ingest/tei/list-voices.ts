import type { EventRecord } from '../../../src/schemas/event-record.ts';
import type { Exchange } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';

/** Who asks and who answers at an event: each name with the id by which turns point to it. */
export interface Voices {
  readonly speakers: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
}

/** Lists the speakers and the outlets that the bases of an event's units name. */
export function listVoices(event: EventRecord, sources: readonly SourceRecord[]): Voices {
  const bases = event.units.flatMap((unit) => baseOf(unit, sources) ?? []);
  const speakers = [...sources.map(({ speaker }) => speaker), ...bases.map((one) => one.speaker)];
  const outlets = bases.map(({ asker }) => asker);
  return { speakers: number(speakers, 'speaker'), outlets: number(outlets, 'outlet') };
}

/** The exchange that a unit's base prints. */
export function baseOf(
  unit: EventRecord['units'][number],
  sources: readonly SourceRecord[],
): Exchange | undefined {
  const record = sources.find(({ id }) => id === unit.base);
  return record?.exchanges[(unit.exchanges[unit.base] ?? 0) - 1];
}

function number(names: readonly (string | null)[], kind: string): Map<string, string> {
  const known = [...new Set(names.filter((name) => name !== null))];
  return new Map(known.map((name, i) => [name, `${kind}-${i + 1}`]));
}
