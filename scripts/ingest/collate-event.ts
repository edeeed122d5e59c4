import type { Unit } from '../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import { alignUnits } from './align-units.ts';

/**
 * Aligns and collates the witnesses of one event. `texts` holds each source's decoded text by its
 * id. The result does not depend on the order of `sources`.
 */
export function collateEvent(
  sources: readonly SourceRecord[],
  _texts: ReadonlyMap<string, string>,
): Unit[] {
  return alignUnits(sources);
}
