import type { Answer } from '../../src/schemas/answer.ts';
import type { EventRecord, Unit } from '../../src/schemas/event-record.ts';
import type { Exchange } from '../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import type { LineIndex } from './line-index.ts';

/** Everything that the witnesses of an answer are known by. */
export interface Corpus {
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly events: ReadonlyMap<string, EventRecord>;
  /** The unit of each exchange, by the exchange's id. */
  readonly units: ReadonlyMap<string, Unit>;
}

/** The front matter of one answer: its exchange, its source, and the other witnesses of its unit. */
export function describeAnswer(
  exchange: Exchange,
  source: SourceRecord,
  corpus: Corpus,
  lines: LineIndex,
): Answer {
  const { question, answer, ...facts } = exchange;
  const event = source.event === null ? undefined : corpus.events.get(source.event);
  const unit = corpus.units.get(exchange.id);
  const spans = [...question.paragraphs, ...answer.paragraphs].flatMap(({ spans }) => spans);
  const starts = spans.map(([start]) => lines.lineOf(start));
  const ends = spans.map(([, end]) => lines.lineOf(end - 1));
  return {
    ...facts,
    source: source.id,
    sourceTitle: source.title,
    sourceUrl: source.url,
    publisher: source.publisher,
    siglum: source.siglum,
    kind: source.kind,
    completeness: source.completeness,
    date: source.date,
    event: source.event,
    eventTitle: event?.title ?? null,
    unit: unit?.id ?? null,
    isBase: unit ? unit.base === source.id : true,
    witnesses: Object.entries(unit?.exchanges ?? {}).flatMap(([id, n]) =>
      witness(corpus.sources.get(id), n),
    ),
    lines: [Math.min(...starts), Math.max(...ends)],
    chars: charactersOf(exchange),
  };
}

function witness(source: SourceRecord | undefined, n: number): Answer['witnesses'] {
  const exchange = source?.exchanges[n - 1];
  if (!source || !exchange) return [];
  const { id, siglum, publisher, title } = source;
  const { speech, truncated } = exchange;
  return [
    { source: id, siglum, n, publisher, title, speech, chars: charactersOf(exchange), truncated },
  ];
}

/** How much an answer prints, white space not counted. */
function charactersOf({ answer }: Exchange): number {
  return answer.paragraphs.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}
