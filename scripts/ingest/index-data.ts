import type { DataIndex } from '../../src/schemas/data-index.ts';
import type { EventRecord } from '../../src/schemas/event-record.ts';
import type { Formulation } from '../../src/schemas/formulation.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import type { NamedTopic } from './weigh-topic.ts';

/** `data/index.json`: every source, event, topic and formulation, with the page of each. */
export function indexData(
  sources: readonly SourceRecord[],
  events: readonly EventRecord[],
  topics: readonly NamedTopic[],
  formulations: readonly Formulation[],
): DataIndex {
  const exchanges = sources.flatMap((source) => source.exchanges);
  return {
    schemaVersion: 1,
    sources: sources.map(({ id, title, publisher, date, event, siglum, kind, exchanges }) => ({
      id,
      title,
      publisher,
      date,
      event,
      siglum,
      kind,
      exchanges: exchanges.length,
      url: `sources/${id}.html`,
    })),
    events: events.map(({ id, title, date, units, witnesses }) => ({
      id,
      title,
      date,
      // What frames the exchanges is no question and answer, and a translation is no other one.
      units: units.filter(
        ({ exchanges, base }) =>
          Object.keys(exchanges).length > 0 &&
          witnesses.find(({ source }) => source === base)?.collated !== false,
      ).length,
      url: `events/${id}.html`,
    })),
    topics: topics.map(({ slug, title }) => ({
      slug,
      title,
      answers: exchanges.filter(({ topics }) => topics.includes(slug)).length,
      mentions: exchanges.filter(({ mentions }) => mentions.includes(slug)).length,
      url: `topics/${slug}.html`,
    })),
    formulations: formulations.map(({ id, text, units, url }) => ({ id, text, units, url })),
  };
}
