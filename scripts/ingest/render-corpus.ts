import type { CollatedPassage, EventCollation } from '../../src/schemas/event-collation.ts';
import type { NamedFormulation } from '../../src/schemas/formulation.ts';
import { annotateSource } from './annotate-source.ts';
import type { NamedTopic } from './assign-topics.ts';
import type { BuiltCorpus, BuiltWitness } from './build-corpus.ts';
import { segmentEvent } from './collate/segment-event.ts';
import { describeAnswer } from './describe-answer.ts';
import { renderFormulations } from './formulations/render-formulations.ts';
import { trackFormulations } from './formulations/track-formulations.ts';
import { indexData } from './index-data.ts';
import { layOutDocument } from './lay-out-document.ts';
import { renderAnswer } from './render-answer.ts';
import { tabulateExchanges } from './tabulate-exchanges.ts';
import { renderTei } from './tei/render-tei.ts';

/** The generated folders: for each, its files by their relative paths. */
export interface RenderedCorpus {
  readonly answers: Map<string, string>;
  readonly documents: Map<string, string>;
  readonly data: Map<string, string>;
}

/** Renders answers as MDX, whole documents line by line, and the data export. */
export function renderCorpus(
  { sources, events }: BuiltCorpus,
  built: readonly BuiltWitness[],
  topics: readonly NamedTopic[],
  named: readonly NamedFormulation[],
): RenderedCorpus {
  const rendered: RenderedCorpus = { answers: new Map(), documents: new Map(), data: new Map() };
  const corpus = {
    sources: new Map(sources.map((source) => [source.id, source])),
    events: new Map(events.map((event) => [event.id, event])),
  };
  for (const [i, source] of sources.entries()) {
    const { text, lines } = (built[i] as BuiltWitness).found;
    for (const exchange of source.exchanges) {
      const answer = describeAnswer(exchange, source, corpus, lines);
      rendered.answers.set(
        answerFile(source.id, exchange.n),
        renderAnswer(answer, exchange, lines),
      );
    }
    rendered.documents.set(`${source.id}.json`, json(layOutDocument(source, text, lines)));
    rendered.data.set(`sources/${source.id}.json`, json(source));
    rendered.data.set(`annotations/${source.id}.jsonld`, json(annotateSource(source, text)));
  }
  const texts = new Map(built.map(({ found }) => [found.id, found.text]));
  for (const event of events) {
    const witnesses = sources.filter((source) => source.event === event.id);
    const passages = segmentEvent(event, witnesses, texts);
    rendered.data.set(`events/${event.id}.json`, json(event));
    rendered.data.set(`collations/${event.id}.json`, json(collation(event.id, passages)));
    rendered.data.set(`tei/${event.id}.xml`, renderTei(event, witnesses, passages));
  }
  const formulations = trackFormulations({ sources, events }, texts, named);
  for (const [path, value] of renderFormulations(formulations))
    rendered.data.set(path, json(value));
  rendered.data.set('index.json', json(indexData(sources, events, topics, formulations)));
  rendered.data.set('exchanges.csv', tabulateExchanges(sources));
  return rendered;
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

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
