import type { Unit } from '../../src/schemas/event-record.ts';
import type { Exchange } from '../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../src/schemas/source-record.ts';
import type { Span } from '../../src/schemas/span.ts';
import { touchingEmendations } from '../../src/views/touching-emendations.ts';

type Variant = Unit['variants'][number];

/**
 * What must be known of the words of an exchange and stands beside them: an editor's corrections,
 * and readings that other witnesses make look like misprints. `nameOf` names a witness by its id.
 */
export function collectNotes(
  { question, answer }: Exchange,
  { id, emendations }: SourceRecord,
  unit: Unit | undefined,
  nameOf: (source: string) => string,
): string[] {
  const spans = [...question.paragraphs, ...answer.paragraphs].flatMap(({ spans }) => spans);
  const corrections = touchingEmendations(emendations, spans).map(
    ({ printed, reading, why }) =>
      `校勘：原印「${printed}」，校作「${reading || '（删）'}」${why ? `，${why}` : ''}。`,
  );
  const suspects = (unit?.variants ?? [])
    .filter((variant) => variant.suspect === id && lies(variant.readings[id]?.span, spans))
    .map((variant) => tellSuspect(variant, nameOf));
  return [...corrections, ...suspects];
}

function lies(place: Span | undefined, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => place && start <= place[0] && place[1] <= end);
}

function tellSuspect({ context, readings }: Variant, nameOf: (source: string) => string): string {
  const [left, right] = context.split('_');
  const told = Object.entries(readings).map(
    ([source, { text }]) => `${nameOf(source)}${text ? `作「${text}」` : '无此字'}`,
  );
  return `疑误（正文照印）：「${left}□${right}」，□处${told.join('，')}。`;
}
