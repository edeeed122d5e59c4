import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventRecord, eventRecord } from '../../src/schemas/event-record.ts';
import { newestFirst } from '../../src/views/newest-first.ts';
import { describeAnswer } from '../ingest/describe-answer.ts';
import { indexUnits } from '../ingest/index-units.ts';
import { lineIndex } from '../ingest/line-index.ts';
import { loadContent } from '../load-content.ts';
import { readSources, type Source } from '../publish/read-sources.ts';
import type { Library } from './library.ts';

/** Reads an ingested content folder. Null where `site.yaml` gives no address: every link needs one. */
export function readLibrary(content: string): Library | null {
  const { site, topics } = loadContent(content);
  const { title = '', tagline = '', site: address } = site;
  if (!address) return null;
  const sources = readSources(content);
  const events = readEvents(join(content, 'data', 'events'));
  return {
    site: { title, tagline, address: address.endsWith('/') ? address : `${address}/` },
    topics,
    events,
    sources,
    answers: describeAnswers(sources, events),
  };
}

function readEvents(folder: string): Map<string, EventRecord> {
  // A corpus without a date has no event, and so no folder of events.
  if (!existsSync(folder)) return new Map();
  const events = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => eventRecord.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return new Map(events.map((event) => [event.id, event]));
}

function describeAnswers(
  sources: ReadonlyMap<string, Source>,
  events: ReadonlyMap<string, EventRecord>,
) {
  const corpus = {
    sources: new Map([...sources].map(([id, { record }]) => [id, record])),
    events,
    units: indexUnits(events.values()),
  };
  return [...sources.values()]
    .flatMap(({ record, text }) => {
      const lines = lineIndex(text);
      return record.exchanges.map((exchange) => describeAnswer(exchange, record, corpus, lines));
    })
    .map((data) => ({ data }))
    .sort(newestFirst)
    .map(({ data }) => data);
}
