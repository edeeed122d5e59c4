import type { CollatedPassage, EventCollation } from '../../src/schemas/event-collation.ts';
import type { EventRecord } from '../../src/schemas/event-record.ts';
import type { NamedFormulation } from '../../src/schemas/formulation.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import { annotateSource } from './annotate-source.ts';
import type { BuiltCorpus, BuiltWitness } from './build-corpus.ts';
import { segmentEvent } from './collate/segment-event.ts';
import { describeAnswer } from './describe-answer.ts';
import { renderFormulations } from './formulations/render-formulations.ts';
import { trackFormulations } from './formulations/track-formulations.ts';
import { indexData } from './index-data.ts';
import { indexUnits } from './index-units.ts';
import { layOutDocument } from './lay-out-document.ts';
import { renderAnswer } from './render-answer.ts';
import { renderJson } from './render-json.ts';
import { tabulateExchanges } from './tabulate-exchanges.ts';
import { renderTei } from './tei/render-tei.ts';
import type { NamedTopic } from './weigh-topic.ts';

/** A file by its path relative to the folder that it belongs to; a large one in pieces. */
type RenderedFile = readonly [path: string, text: string | Iterable<string>];

/** The generated folders. Each file is rendered when it is asked for: together they are large. */
export interface RenderedCorpus {
  readonly answers: Iterable<RenderedFile>;
  readonly documents: Iterable<RenderedFile>;
  readonly data: Iterable<RenderedFile>;
}

/** A source as it lies beside others, with its text. */
type Witness = Pick<BuiltWitness['found'], 'text' | 'lines'> & { readonly source: SourceRecord };

/** Renders answers as MDX, whole documents line by line, and the data export. */
export function renderCorpus(
  corpus: BuiltCorpus,
  built: readonly BuiltWitness[],
  topics: readonly NamedTopic[],
  named: readonly NamedFormulation[],
): RenderedCorpus {
  const witnesses = corpus.sources.map((source, i): Witness => {
    const { text, lines } = (built[i] as BuiltWitness).found;
    return { source, text, lines };
  });
  return {
    answers: renderAnswers(corpus, witnesses),
    documents: renderDocuments(witnesses),
    data: renderData(corpus, witnesses, topics, named),
  };
}

function* renderAnswers(
  { sources, events }: BuiltCorpus,
  witnesses: readonly Witness[],
): Generator<RenderedFile> {
  const corpus = {
    sources: new Map(sources.map((source) => [source.id, source])),
    events: new Map(events.map((event) => [event.id, event])),
    units: indexUnits(events),
  };
  for (const { source, lines } of witnesses) {
    for (const exchange of source.exchanges) {
      const answer = describeAnswer(exchange, source, corpus, lines);
      yield [answerFile(source.id, exchange.n), renderAnswer(answer, exchange, lines)];
    }
  }
}

function* renderDocuments(witnesses: readonly Witness[]): Generator<RenderedFile> {
  for (const { source, text, lines } of witnesses)
    yield [`${source.id}.json`, renderJson(layOutDocument(source, text, lines))];
}

function* renderData(
  { sources, events }: BuiltCorpus,
  witnesses: readonly Witness[],
  topics: readonly NamedTopic[],
  named: readonly NamedFormulation[],
): Generator<RenderedFile> {
  for (const { source, text } of witnesses) {
    yield [`sources/${source.id}.json`, renderJson(source)];
    yield [`annotations/${source.id}.jsonld`, renderJson(annotateSource(source, text))];
  }
  const texts = new Map(witnesses.map(({ source, text }) => [source.id, text]));
  for (const event of events) yield* renderEvent(event, sources, texts);
  const formulations = trackFormulations({ sources, events }, texts, named);
  for (const [path, value] of renderFormulations(formulations)) yield [path, renderJson(value)];
  yield ['index.json', renderJson(indexData(sources, events, topics, formulations))];
  yield ['exchanges.csv', tabulateExchanges(sources)];
}

function* renderEvent(
  event: EventRecord,
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): Generator<RenderedFile> {
  const witnesses = sources.filter((source) => source.event === event.id);
  const passages = segmentEvent(event, witnesses, texts);
  yield [`events/${event.id}.json`, renderJson(event)];
  yield [`collations/${event.id}.json`, renderJson(collation(event.id, passages))];
  yield [`tei/${event.id}.xml`, renderTei(event, witnesses, passages)];
}

/** What stands side by side: the passages that at least two witnesses print. */
const collation = (id: string, passages: readonly CollatedPassage[]): EventCollation => ({
  schemaVersion: 1,
  id,
  passages: passages.filter(
    ({ segments }) => new Set(segments.flatMap(({ readings }) => Object.keys(readings))).size > 1,
  ),
});

const answerFile = (source: string, n: number) => `${source}/${String(n).padStart(2, '0')}.mdx`;
