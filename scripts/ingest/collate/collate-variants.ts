import type { Unit } from '../../../src/schemas/event-record.ts';
import { collateClass } from './collate-class.ts';
import type { Gap } from './collate-gaps.ts';
import { collatePartings, isParted } from './collate-partings.ts';
import type { Passage } from './collate-passage.ts';
import type { Place } from './collate-place.ts';
import { collatePlaces } from './collate-places.ts';
import { collateReading } from './collate-reading.ts';
import { collateSuspect, type Judgement } from './collate-suspect.ts';

type Variant = Unit['variants'][number];

/** A variant, and the column of the table that it begins in. */
export interface PlacedVariant {
  readonly column: number;
  readonly variant: Variant;
}

/** Describes every place where the witnesses of a passage differ, in the order of the passage. */
export function collateVariants(passage: Passage, gaps: readonly Gap[]): PlacedVariant[] {
  const words = collatePartings(passage, gaps, ({ key }) => key);
  const shapes = collatePartings(passage, gaps, ({ form }) => form).map((parting, column) =>
    isParted(words[column] ?? []) ? [] : parting,
  );
  return [...collatePlaces(passage, words), ...collatePlaces(passage, shapes)]
    .sort((a, b) => a.start - b.start)
    .map((place) => ({ column: place.start, variant: describe(passage, place) }));
}

function describe(passage: Passage, place: Place): Variant {
  const readings = [...passage.witnesses.keys()]
    .filter((i) => (place.parting[i] as number) >= 0)
    .map((i) => collateReading(passage, i, place));
  const { before, after } = readings.find(({ isBase }) => isBase) ?? readings[0] ?? nowhere;
  const kind = collateClass(readings);
  return {
    readings: Object.fromEntries(
      readings.map(({ witness, text, span }) => [witness.id, { text, span }]),
    ),
    context: `${before}_${after}`,
    class: kind,
    ...(judged[kind] ?? collateSuspect(readings)),
  };
}

const nowhere = { before: '', after: '' };
const judged: Partial<Record<Variant['class'], Judgement>> = {
  punctuation: { suspect: null, why: 'one mark in different shapes' },
  recasting: { suspect: null, why: 'reported speech is worded in the third person' },
};
