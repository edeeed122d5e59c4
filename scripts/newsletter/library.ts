import type { Answer } from '../../src/schemas/answer.ts';
import type { EventRecord } from '../../src/schemas/event-record.ts';
import type { NamedTopic } from '../ingest/weigh-topic.ts';
import type { Source } from '../publish/read-sources.ts';

/** Everything that editions are made of, as the content folder holds it. */
export interface Library {
  readonly site: {
    readonly title: string;
    readonly tagline: string;
    /** Where the site is published; ends with a slash. */
    readonly address: string;
  };
  readonly topics: readonly NamedTopic[];
  /** By id, in their order. */
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Every answer of every source, newest first. */
  readonly answers: readonly Answer[];
}
