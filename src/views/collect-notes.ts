import type { Unit } from '../schemas/event-record.ts';
import type { SourceRecord } from '../schemas/source-record.ts';
import type { Span } from '../schemas/span.ts';
import { tellCorrection } from './tell-correction.ts';
import { tellReadings } from './tell-readings.ts';
import { touchingEmendations } from './touching-emendations.ts';

/**
 * What must be known of the words that a source prints at `spans` and stands beside them: an
 * editor's corrections, and readings that other witnesses make look like misprints.
 */
export function collectNotes(
  spans: readonly Span[],
  { id, emendations }: Pick<SourceRecord, 'id' | 'emendations'>,
  unit: Unit | undefined,
  siglumOf: (source: string) => string,
): string[] {
  const suspects = (unit?.variants ?? []).filter(
    ({ suspect, readings }) => suspect === id && lies(readings[id]?.span, spans),
  );
  return [
    ...touchingEmendations(emendations, spans).map(tellCorrection),
    ...suspects.map((variant) => `疑误（正文照印）：${tellReadings(variant, siglumOf)}`),
  ];
}

function lies(place: Span | undefined, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => place && start <= place[0] && place[1] <= end);
}
