import type { Answer } from '../schemas/answer.ts';
import type { EventCollation } from '../schemas/event-collation.ts';
import type { EventRecord } from '../schemas/event-record.ts';
import { findPlaces, type Place } from './find-places.ts';

/** What the witnesses of a unit have to say of one answer. */
export interface Apparatus {
  /** The witness that is printed. */
  readonly source: string;
  /** What ids on the page begin with. */
  readonly anchor: string;
  /** The witnesses of the event, in the order of their sigla. */
  readonly order: readonly string[];
  readonly sigla: ReadonlyMap<string, string>;
  /** Where the event page sets the witnesses side by side. */
  readonly unitUrl: string;
  readonly places: readonly Place[];
  /** The witnesses that have nothing of the exchange, but for those in another language. */
  readonly absent: readonly string[];
}

/**
 * Gathers the apparatus of one answer. `event` is null where the source belongs to none, `collation`
 * where nothing is collated.
 */
export function apparatus(
  { id, source, unit: unitId }: Pick<Answer, 'id' | 'source' | 'unit'>,
  event: EventRecord | null,
  collation: EventCollation | null,
): Apparatus {
  const unit = event?.units.find((one) => one.id === unitId);
  const units = event?.units.filter((one) => one.exchanges[source] === unit?.exchanges[source]);
  const witnesses = event?.witnesses ?? [];
  const order = witnesses.map((witness) => witness.source);
  const own = witnesses.find((witness) => witness.source === source);
  return {
    source,
    anchor: id.replace('/', '-'),
    order,
    sigla: new Map(witnesses.map((witness) => [witness.source, witness.siglum])),
    unitUrl: `/events/${event?.id}.html#${unitId}`,
    places: unit && units && collation ? findPlaces(units, collation.passages, source) : [],
    absent: witnesses
      .filter(({ source: other, collated }) => {
        return unit && unit.exchanges[other] === undefined && collated === own?.collated;
      })
      .map((witness) => witness.source),
  };
}
