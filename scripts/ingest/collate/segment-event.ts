import type { CollatedPassage } from '../../../src/schemas/event-collation.ts';
import type { EventRecord } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { readParts } from './read-parts.ts';
import { segmentPart } from './segment-part.ts';

/**
 * Sets the witnesses of an event side by side, passage by passage, as its record collates them.
 * `texts` holds each source's decoded text by its id. A passage that one witness alone prints is
 * cut into its sentences.
 */
export function segmentEvent(
  event: EventRecord,
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): CollatedPassage[] {
  return readParts(event, sources, texts)
    .map((part) => ({ unit: part.unit.id, part: part.part, segments: segmentPart(part) }))
    .filter(({ segments }) => segments.length > 0);
}
