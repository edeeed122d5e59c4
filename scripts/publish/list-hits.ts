import type { Exchange } from '../../src/schemas/exchange.ts';
import type { Hit } from '../../src/search/hit.ts';
import { readMarked } from './read-passage.ts';
import type { Source } from './read-sources.ts';

/** What the search can find in one source, in its order: its opening statement and its exchanges. */
export function listHits(source: Source): Hit[] {
  const { id, siglum, publisher, title, date } = source.record;
  const shared = { source: id, siglum, publisher, title, date };
  const exchanges = source.record.exchanges.map((exchange) => ofExchange(exchange, shared));
  return [...ofOpening(source, shared), ...exchanges];
}

type Shared = Pick<Hit, 'source' | 'siglum' | 'publisher' | 'title' | 'date'>;

function ofExchange(exchange: Exchange, shared: Shared): Hit {
  const { id, url, asker, speaker, speech, topics, question, answer } = exchange;
  const anchor = id.replace('/', '-');
  const anchors = (part: string, { length }: readonly unknown[]) =>
    Array.from({ length }, (_, i) => `${anchor}-${part}${i + 1}`);
  return {
    ...{ id, kind: 'exchange', url },
    paragraphs: [...question.paragraphs, ...answer.paragraphs].map(({ text }) => text),
    anchors: [...anchors('q', question.paragraphs), ...anchors('a', answer.paragraphs)],
    questions: question.paragraphs.length,
    ...{ asker, speaker, speech, topics },
    ...shared,
  };
}

function ofOpening({ record, text }: Source, shared: Shared): Hit[] {
  const blocks = record.blocks.filter(({ type }) => type === 'opening');
  if (blocks.length === 0) return [];
  const opening: Hit = {
    ...{ id: `${record.id}/opening`, kind: 'opening', url: `sources/${record.id}.html` },
    paragraphs: blocks.map(({ start, end }) => readOpening(text, start, end)),
    anchors: blocks.map(({ line }) => `L${line}`),
    questions: 0,
    ...{ asker: null, speaker: record.speaker, speech: 'direct', topics: [] },
    ...shared,
  };
  return [opening];
}

function readOpening(text: string, start: number, end: number): string {
  const pieces = readMarked(text, [[start, end]]);
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
}
