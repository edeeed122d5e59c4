import type { Exchange, Paragraph } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import type { BuiltCorpus } from '../build-corpus.ts';
import { collatePlain } from '../collate/collate-plain.ts';
import { labelLength } from '../collate/read-frame.ts';
import { shareParagraphs } from '../collate/share-paragraphs.ts';

/** A paragraph that somebody said, and where: what formulations are looked for in. */
export interface SaidParagraph {
  readonly paragraph: Paragraph;
  readonly source: string;
  readonly siglum: string;
  /** The event; a source of no event stands for one by its own id. */
  readonly event: string;
  readonly date: string | null;
  /** The same for every witness of a passage: counts go by it. */
  readonly unit: string;
  readonly exchange: number | null;
  readonly part: 'question' | 'answer' | 'opening' | 'item';
  readonly speech: Exchange['speech'];
}

/**
 * Lists the paragraphs of all questions, answers, opening statements and items of boxes, ordered by
 * event, unit and source, so that the order of `sources` does not matter. `texts` holds each
 * source's decoded text by its id. Items of a box are a reporter's; where only quotations may be
 * shown they are left out.
 */
export function listParagraphs(
  { sources, events }: BuiltCorpus,
  texts: ReadonlyMap<string, string>,
): SaidParagraph[] {
  const units = new Map(events.map((event) => [event.id, event.units]));
  const witnesses = Map.groupBy(sources, ({ event }) => event);
  const shares = new Map(
    events.map(({ id, units }) => [id, shareParagraphs(units, witnesses.get(id) ?? [])]),
  );
  const listed = sources.flatMap((source) => {
    const own = units.get(source.event ?? '') ?? [];
    const exchangeIn = shares.get(source.event ?? '');
    return [
      ...ofFrame(source, texts.get(source.id) ?? ''),
      ...own.flatMap((unit) => {
        const exchange = exchangeIn?.(source, unit);
        return exchange ? ofExchange(source, exchange, unit.id) : [];
      }),
      ...(exchangeIn ? [] : source.exchanges.flatMap((one) => ofExchange(source, one, null))),
    ];
  });
  const keyed = listed.map((said, i) => ({
    said,
    i,
    key: `${said.event} ${said.unit} ${said.source}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i));
  return keyed.map(({ said }) => said);
}

const factsOf = ({ id, siglum, event, date }: SourceRecord) => ({
  source: id,
  siglum,
  event: event ?? id,
  date,
});

function ofExchange(
  source: SourceRecord,
  { n, speech, question, answer }: Exchange,
  unit: string | null,
): SaidParagraph[] {
  const facts = factsOf(source);
  const said = {
    ...facts,
    ...{ unit: `${facts.event}/${unit ?? `${source.id}-${n}`}`, exchange: n, speech },
  };
  return [
    ...question.paragraphs.map((paragraph) => ({ ...said, part: 'question' as const, paragraph })),
    ...answer.paragraphs.map((paragraph) => ({ ...said, part: 'answer' as const, paragraph })),
  ];
}

/** What stands beside the exchanges: the opening statement, and the items of a box. */
function ofFrame(source: SourceRecord, text: string): SaidParagraph[] {
  const facts = factsOf(source);
  const told = source.exchanges.every(({ speech }) => speech === 'reported');
  const opening = source.blocks.find(({ type }) => type === 'opening');
  return source.blocks.flatMap((block): SaidParagraph[] => {
    const { type, end, line } = block;
    const isItem = type === 'sidebar-item' && source.rights === 'full';
    if (type !== 'opening' && !isItem) return [];
    const label = labelLength(text.slice(block.start, end), source.speaker);
    const start = block.start + (block === opening ? label : 0);
    const plain = collatePlain(text.slice(start, end));
    if (plain === '') return [];
    return [
      {
        ...facts,
        paragraph: { text: plain, spans: [[start, end]] },
        unit: isItem ? `${facts.event}/${source.id}-line-${line}` : `${facts.event}/opening`,
        exchange: null,
        part: isItem ? 'item' : 'opening',
        speech: isItem || told ? 'reported' : 'direct',
      },
    ];
  });
}
