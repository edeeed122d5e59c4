import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { CollatedPassage } from '../../../src/schemas/event-collation.ts';
import type { Unit } from '../../../src/schemas/event-record.ts';
import { listPoints, type Point } from './list-points.ts';
import { renderLetters } from './render-letters.ts';

/** How the apparatus points to the witness that a source is. */
export const witnessId = (source: string) => `w-${source}`;

/**
 * Renders a passage as text, with an apparatus entry wherever not all witnesses of the event print
 * the same, letter for letter. Each entry has one reading for each witness, so that every witness
 * can be rebuilt.
 */
export function renderApparatus(
  passage: Pick<CollatedPassage, 'segments'>,
  unit: Unit,
  witnesses: readonly string[],
  foreign: ReadonlySet<string>,
): ElementContent[] {
  return listPoints(passage, unit, witnesses).flatMap((point): ElementContent[] => {
    const texts = new Set(point.readings.values());
    const [text = ''] = texts;
    return texts.size === 1 && point.silent.size === 0
      ? renderLetters(text)
      : [renderEntry(point, unit.base, foreign)];
  });
}

function renderEntry(
  { readings, silent, variant }: Point,
  base: string,
  foreign: ReadonlySet<string>,
): Element {
  const groups = [...Map.groupBy(readings.keys(), (id) => readings.get(id) ?? '')];
  const ordered = groups.toSorted(
    ([, a], [, b]) => Number(b.includes(base)) - Number(a.includes(base)),
  );
  const printed = ordered.map(([text, ids], i) =>
    x(i === 0 ? 'lem' : 'rdg', { wit: pointTo(ids) }, renderLetters(text)),
  );
  const reasonOf = (id: string) => silent.get(id) ?? (foreign.has(id) ? 'other-language' : null);
  const reasons = [...Map.groupBy(silent.keys(), reasonOf)];
  const lacking = reasons.map(([reason, ids]) =>
    x('rdg', { wit: pointTo(ids) }, reason === null ? null : x('gap', { reason })),
  );
  const type = variant?.class ?? (groups.length > 1 ? 'form' : 'absence');
  return x('app', { type }, [...printed, ...lacking, ...renderDoubt(variant)]);
}

function renderDoubt(variant: Point['variant']): Element[] {
  if (!variant?.suspect) return [];
  return [x('note', { type: 'suspect', target: pointTo([variant.suspect]) }, variant.why)];
}

const pointTo = (ids: readonly string[]) => ids.map((id) => `#${witnessId(id)}`).join(' ');
