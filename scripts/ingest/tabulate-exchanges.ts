import { stringify } from 'csv-stringify/sync';
import type { Exchange } from '../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';

const columns = [
  'id',
  'source',
  'n',
  'event',
  'date',
  'publisher',
  'siglum',
  'kind',
  'asker',
  'speaker',
  'speech',
  'heading',
  'question',
  'answer',
  'topics',
  'mentions',
  'truncated',
  'start',
  'end',
  'url',
];

/**
 * `exchanges.csv`: one row an exchange, RFC 4180, paragraphs parted by line breaks. A cell that a
 * spreadsheet would run as a formula is given a leading apostrophe, which is not the source's.
 */
export function tabulateExchanges(sources: readonly SourceRecord[]): string {
  const rows = sources.flatMap((source) =>
    source.exchanges.map((exchange) => rowOf(source, exchange)),
  );
  return stringify(rows, { header: true, columns, escape_formulas: true });
}

function rowOf({ id, event, date, publisher, siglum, kind }: SourceRecord, exchange: Exchange) {
  const {
    question,
    answer,
    topics,
    mentions,
    truncated,
    evidence: _,
    grounds: __,
    ...facts
  } = exchange;
  const spans = [...question.paragraphs, ...answer.paragraphs].flatMap(({ spans }) => spans);
  return {
    ...facts,
    source: id,
    event,
    date,
    publisher,
    siglum,
    kind,
    question: textOf(question),
    answer: textOf(answer),
    topics: topics.join(' '),
    mentions: mentions.join(' '),
    truncated: truncated.join(' '),
    start: spans[0]?.[0],
    end: spans.at(-1)?.[1],
  };
}

const textOf = ({ paragraphs }: Exchange['answer']) =>
  paragraphs.map(({ text }) => text).join('\n');
