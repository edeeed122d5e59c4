import fc from 'fast-check';
import type { Conference } from './conference.ts';
import { boxOf, captionOf, headlineOf, jumpOf, pageEdgeOf } from './furniture.ts';
import type { Item } from './sheet.ts';

/** What a page lays across a text. */
export const interruptions = [
  'column',
  'caption',
  'two-captions',
  'box',
  'edge',
  'headline',
  'jump',
] as const;
export type Interruption = (typeof interruptions)[number];

/** What lies between the two halves of a sentence, or between two paragraphs; nothing for a column's end. */
export function interruptionOf(kind: Interruption, c: Conference, form: number): Item[] {
  switch (kind) {
    case 'column':
      return [];
    case 'caption':
      return [captionOf(c, form)];
    case 'two-captions':
      return [captionOf(c, form), captionOf(c, form + 1)];
    case 'box':
      return boxOf(c);
    case 'edge':
      return pageEdgeOf(c, form);
    case 'headline':
      return headlineOf(c, form);
    case 'jump':
      return jumpOf(form);
  }
}

/** Where a page lays something between two whole paragraphs; `after` is taken modulo what there is. */
export interface Interposition {
  readonly kind: Interruption;
  readonly after: number;
  readonly form: number;
}

export const interpositions: fc.Arbitrary<Interposition[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('caption', 'two-captions', 'edge', 'jump'),
    after: fc.nat({ max: 999 }),
    form: fc.nat({ max: 9 }),
  }),
  { maxLength: 3 },
);

/** Lays furniture between paragraphs of speech; where `parts` says so, between a label and its text. */
export function interpose(
  items: readonly Item[],
  places: readonly Interposition[],
  c: Conference,
  parts = false,
): Item[] {
  const speech = items.filter(({ as }) => as === 'question' || as === 'answer').slice(0, -1);
  const put = new Map(places.map((place) => [speech[place.after % speech.length], place]));
  return items.flatMap((item) => {
    const place = put.get(item);
    if (!place) return [item];
    const furniture = interruptionOf(place.kind, c, place.form);
    if (!parts || !item.label) return [item, ...furniture];
    return [{ ...item, text: '' }, ...furniture, { ...item, label: '', torn: true }];
  });
}
