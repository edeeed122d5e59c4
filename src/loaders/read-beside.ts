import { createHash } from 'node:crypto';
import type { EventCollation } from '../schemas/event-collation.ts';
import type { EventRecord } from '../schemas/event-record.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import { sourceText } from '../views/source-text.ts';
import { readCollation, readDocument, readEvent, readSource } from './read-record.ts';

/** What the page of an answer shows beside the answer's words. */
export interface Beside {
  /** The source, as far as it may be shown. */
  readonly text: string;
  readonly emendations: SourceRecord['emendations'];
  readonly event: EventRecord | null;
  readonly collation: EventCollation | null;
  /** Changes whenever any of the rest does. */
  readonly key: string;
}

/** Reads, once for all answers of a source, what stands beside their words. */
export function readBeside(source: string): Beside {
  const { event: id, emendations } = readSource(source);
  const event = id === null ? null : readEvent(id);
  const collation = id === null ? null : readCollation(id);
  const collated = JSON.stringify([emendations, event, collation]);
  const key = createHash('sha256').update(collated).digest('hex');
  return { text: sourceText(readDocument(source)), emendations, event, collation, key };
}
