import type { Answer } from '../../src/schemas/answer.ts';
import type { Unit } from '../../src/schemas/event-record.ts';
import type { Library } from './library.ts';

/** The unit of an event that an answer belongs to, if it does. */
export function unitOf({ event, unit }: Answer, { events }: Library): Unit | undefined {
  return events.get(event ?? '')?.units.find(({ id }) => id === unit);
}
