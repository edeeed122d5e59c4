import type { EventRecord } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import type { BuiltCorpus } from '../build-corpus.ts';
import { collateEvent } from '../collate/collate-event.ts';
import { type MadeExchange, madeSource } from '../collate/made-source.ts';

/** What a test wants one made-up paper to print of a press conference of some year. */
export interface MadePaper {
  readonly id: string;
  readonly year: number;
  readonly kind?: SourceRecord['kind'];
  readonly opening?: string;
  readonly exchanges: readonly (MadeExchange & { readonly topics?: readonly string[] })[];
  readonly width?: number;
}

export interface MadeCorpus extends BuiltCorpus {
  /** The text of each source by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Lays out made-up papers and gathers those of one year into one event. */
export function madeCorpus(papers: readonly MadePaper[]): MadeCorpus {
  const made = papers.map((paper) => ({ paper, ...madeSource(paper) }));
  const texts = new Map(made.map(({ record, text }) => [record.id, text]));
  const sources = made.map(
    ({ paper, record }): SourceRecord => ({
      ...record,
      kind: paper.kind ?? 'transcript',
      date: `${paper.year}-03-07`,
      event: `${paper.year}-garden`,
      exchanges: record.exchanges.map((exchange, i) => ({
        ...exchange,
        topics: [...(paper.exchanges[i]?.topics ?? [])],
      })),
    }),
  );
  const events = [...Map.groupBy(sources, ({ date }) => date ?? '')].sort().map(
    ([date, own]): EventRecord => ({
      schemaVersion: 1,
      id: `${date.slice(0, 4)}-garden`,
      date,
      title: '花园记者会',
      witnesses: own.map(({ siglum, id }) => ({ siglum, source: id })),
      units: collateEvent(own, texts),
    }),
  );
  return { sources, events, texts };
}
