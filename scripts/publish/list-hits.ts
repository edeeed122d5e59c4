import type { Block } from '../../src/schemas/block.ts';
import type { Exchange } from '../../src/schemas/exchange.ts';
import type { Hit } from '../../src/search/hit.ts';
import { readMarked } from './read-passage.ts';
import type { Source } from './read-sources.ts';

/**
 * What the search can find in one source: its opening statement, its exchanges, and the items of
 * its boxes and its narration, where they may be printed.
 */
export function listHits(source: Source): Hit[] {
  const { id, siglum, publisher, title, date, rights, exchanges, blocks } = source.record;
  const shared = { source: id, siglum, publisher, title, date };
  const ofType = (type: Block['type']) => blocks.filter((block) => block.type === type);
  const opening = ofType('opening');
  const told = rights === 'full' ? [...ofType('sidebar-item'), ...ofType('narration')] : [];
  return [
    ...(opening.length > 0 ? [ofBlocks(source, 'opening', opening, shared)] : []),
    ...exchanges.map((exchange) => ofExchange(exchange, shared)),
    ...told.map((block) =>
      ofBlocks(source, block.type === 'narration' ? 'narration' : 'sidebar', [block], shared),
    ),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
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

/** A record of blocks that belong to no exchange, each a paragraph. */
function ofBlocks(
  { record, text }: Source,
  kind: Exclude<Hit['kind'], 'exchange'>,
  blocks: readonly Block[],
  shared: Shared,
): Hit {
  const read = blocks
    .map(({ start, end, line }) => ({ line, text: readBlock(text, start, end) }))
    .filter((paragraph) => paragraph.text !== '');
  const spoken = kind === 'opening';
  return {
    ...{ id: `${record.id}/${kind}-${blocks[0]?.line}`, kind, url: `sources/${record.id}.html` },
    paragraphs: read.map((paragraph) => paragraph.text),
    anchors: read.map(({ line }) => `L${line}`),
    questions: 0,
    ...{ asker: null, speaker: spoken ? record.speaker : null, topics: [] },
    speech: spoken ? (record.exchanges[0]?.speech ?? 'direct') : null,
    ...shared,
  };
}

function readBlock(text: string, start: number, end: number): string {
  const pieces = readMarked(text, [[start, end]]);
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
}
