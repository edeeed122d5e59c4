import type { EventRecord, Unit } from '../../../src/schemas/event-record.ts';
import type { Exchange } from '../../../src/schemas/exchange.ts';
import type { Absence, Occurrence } from '../../../src/schemas/formulation.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { isChinese } from '../collate/is-chinese.ts';

/** An answer, or an opening statement, as far as an absence can rest on it. */
interface Ground {
  /** The event's id and the unit's. */
  readonly unit: string;
  readonly isOpening: boolean;
  /** What its witnesses file it under. */
  readonly topics: ReadonlySet<string>;
  /** Null where some transcript has all of it in direct speech; else what is wanting. */
  readonly reason: Absence['reason'];
  /** Whether it is in another language than the formulations. */
  readonly isForeign: boolean;
}

/** The grounds that each event gives. */
export type Grounds = readonly {
  readonly event: EventRecord;
  readonly grounds: readonly Ground[];
}[];

interface Witness {
  readonly kind: SourceRecord['kind'];
  readonly exchange: Exchange | undefined;
}

/** Finds on what an absence could rest, event by event. */
export function findGrounds(
  events: readonly EventRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
): Grounds {
  const foreign = new Set([...sources.values()].filter((source) => !isChinese(source)));
  return events.map((event) => ({
    event,
    grounds: event.units
      .filter(({ id, exchanges }) => id === 'opening' || Object.keys(exchanges).length > 0)
      .map((unit) => groundOf(event, unit, sources, foreign)),
  }));
}

/**
 * Judges every event that has no occurrence of a formulation and has a matching answer: one filed
 * under the same topic or, for what stands in an opening statement, that statement. It was not seen
 * there only where each matching answer is whole and direct in some transcript.
 */
export function judgeAbsences(
  occurrences: readonly Pick<Occurrence, 'event' | 'part'>[],
  topics: readonly string[],
  events: Grounds,
): Absence[] {
  const seen = new Set(occurrences.map(({ event }) => event));
  const inOpening = occurrences.some(({ part }) => part === 'opening');
  return events.flatMap(({ event, grounds }): Absence[] => {
    if (seen.has(event.id)) return [];
    const all = grounds.filter(
      (ground) =>
        (inOpening && ground.isOpening) || topics.some((topic) => ground.topics.has(topic)),
    );
    if (all.length === 0) return [];
    const comparable = all.filter(({ isForeign }) => !isForeign);
    const matching = comparable.length > 0 ? comparable : all;
    const reason = matching.find(({ reason }) => reason !== null)?.reason ?? null;
    const verdict = reason === null ? 'not-seen' : 'incomparable';
    const units = matching.map(({ unit }) => unit);
    return [{ event: event.id, date: event.date, verdict, reason, units }];
  });
}

function groundOf(
  event: EventRecord,
  { id, exchanges, base }: Unit,
  sources: ReadonlyMap<string, SourceRecord>,
  foreign: ReadonlySet<SourceRecord>,
): Ground {
  const isOpening = id === 'opening';
  const numbers = isOpening ? { [base]: 0 } : exchanges;
  const witnesses = Object.entries(numbers).flatMap(([name, n]) => {
    const source = sources.get(name);
    return source ? [{ kind: source.kind, exchange: source.exchanges[n - 1] }] : [];
  });
  const topics = new Set(witnesses.flatMap(({ exchange }) => exchange?.topics ?? []));
  const printed = sources.get(base);
  const isForeign = printed !== undefined && foreign.has(printed);
  const reason = isForeign ? 'foreign' : whatIsWanting(witnesses);
  return { unit: `${event.id}/${id}`, isOpening, topics, reason, isForeign };
}

/** An opening statement has no exchange: it is direct, and as whole as its source. */
function whatIsWanting(witnesses: readonly Witness[]): Absence['reason'] {
  const direct = witnesses.filter(({ exchange }) => exchange?.speech !== 'reported');
  if (direct.length === 0) return 'reported';
  const transcripts = direct.filter(({ kind }) => kind === 'transcript');
  if (transcripts.length === 0) return 'abridged';
  return transcripts.every(({ exchange }) => exchange?.truncated.includes('answer'))
    ? 'truncated'
    : null;
}
