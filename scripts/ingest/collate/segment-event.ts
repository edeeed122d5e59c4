import type { CollatedPassage, Segment } from '../../../src/schemas/event-collation.ts';
import type { EventRecord } from '../../../src/schemas/event-record.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { type Part, readParts } from './read-parts.ts';
import { segmentPart } from './segment-part.ts';

/**
 * Sets the witnesses of an event side by side, passage by passage, as its record collates them.
 * `texts` holds each source's decoded text by its id. A passage that one witness alone prints is
 * one segment.
 */
export function segmentEvent(
  event: EventRecord,
  sources: readonly SourceRecord[],
  texts: ReadonlyMap<string, string>,
): CollatedPassage[] {
  return readParts(event, sources, texts)
    .map((part) => ({
      unit: part.unit.id,
      part: part.part,
      segments: part.alone ? aloneIn(part.alone) : segmentPart(part),
    }))
    .filter(({ segments }) => segments.length > 0);
}

function aloneIn({ source, paragraphs }: NonNullable<Part['alone']>): Segment[] {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const spans = paragraphs.flatMap((paragraph) => paragraph.spans);
  return [{ readings: { [source]: { text, spans } }, variant: null, omissions: [] }];
}
