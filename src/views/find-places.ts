import type { CollatedPassage, Segment } from '../schemas/event-collation.ts';
import type { Unit } from '../schemas/event-record.ts';

type Variant = Unit['variants'][number];
type Omission = Unit['omissions'][number];

/** A stretch of a part's text: its paragraphs put together, a line break between them. */
interface Stretch {
  readonly part: CollatedPassage['part'];
  /** `[from, to)` in UTF-16 code units; equal where the witness prints nothing. */
  readonly from: number;
  readonly to: number;
}

/** What the apparatus says of one place, from where one witness stands. */
export type Place = Stretch & { /** From 1. */ readonly n: number } & (
    | { readonly kind: 'variant'; readonly variant: Variant; readonly around: Around }
    /** Others lack what this witness prints. */
    | { readonly kind: 'lacked'; readonly omissions: readonly Omission[] }
    /** This witness lacks what others print. */
    | { readonly kind: 'lacking'; readonly omissions: readonly Omission[] }
  );

/** How far all witnesses of a variant print the same, letter for letter, beside it. */
export interface Around {
  readonly before: number;
  readonly after: number;
}

type Unnumbered = Place extends infer P ? (P extends Place ? Omit<P, 'n'> : never) : never;

/** A segment, and where the witness prints it. */
interface Stood {
  readonly segment: Segment;
  readonly stretch: Stretch;
}

/**
 * Finds the places of an exchange in the text of one witness, numbered in the order of its text.
 * `units` are those that the exchange belongs to: several where its source prints them together.
 */
export function findPlaces(
  units: readonly Unit[],
  passages: readonly CollatedPassage[],
  source: string,
): readonly Place[] {
  const parts = [...Map.groupBy(passages, ({ part }) => part).values()];
  return parts
    .flatMap((all) => {
      let end = 0;
      const own = units.flatMap((unit) =>
        all.filter((one) => one.unit === unit.id).map((passage) => ({ unit, passage })),
      );
      return own
        .toSorted((a, b) => startOf(a.passage, source) - startOf(b.passage, source))
        .flatMap(({ unit, passage }) => {
          const isPrinted = startOf(passage, source) < Number.POSITIVE_INFINITY;
          // A line break parts what is of one unit from what is of the next.
          const stood = stand(passage, source, isPrinted && end > 0 ? end + 1 : end);
          end = stood.at(-1)?.stretch.to ?? end;
          const places = [...omissionsIn(stood, unit, source), ...variantsIn(stood, unit, source)];
          return places.toSorted((a, b) => a.from - b.from || b.to - a.to);
        });
    })
    .map((place, i): Place => ({ ...place, n: i + 1 }));
}

/** The offset in its source at which a witness begins a passage. */
function startOf({ segments }: CollatedPassage, source: string): number {
  const first = segments.find(({ readings }) => readings[source])?.readings[source];
  return first?.spans[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Where each segment stands in the text of one witness; white space before it is left out. */
function stand(
  { part, segments }: CollatedPassage,
  source: string,
  start: number,
): readonly Stood[] {
  let end = start;
  return segments.map((segment) => {
    const { text = '' } = segment.readings[source] ?? {};
    const from = end + text.search(/\S|$/);
    end += text.length;
    return { segment, stretch: { part, from, to: end } };
  });
}

function variantsIn(stood: readonly Stood[], unit: Unit, source: string): Unnumbered[] {
  return stood.flatMap(({ segment, stretch }, i): Unnumbered[] => {
    const variant = segment.variant === null ? undefined : unit.variants[segment.variant];
    if (!variant?.readings[source]) return [];
    const witnesses = Object.keys(variant.readings);
    const beside = (at: number) => witnesses.map((id) => plainReading(stood[at]?.segment, id));
    const around = {
      before: sharedStart(beside(i - 1).map(reverse)),
      after: sharedStart(beside(i + 1)),
    };
    return [{ ...stretch, kind: 'variant', variant, around }];
  });
}

/** What others lack, and what this witness lacks; one place for all that have the same extent. */
function omissionsIn(stood: readonly Stood[], unit: Unit, source: string): Unnumbered[] {
  const places = new Map<string, Unnumbered & { readonly omissions: Omission[] }>();
  unit.omissions.forEach((omission, o) => {
    const own = stood.filter(({ segment }) => segment.omissions.includes(o));
    const printed = own.filter(({ stretch }) => stretch.from < stretch.to);
    const [first, last] = [printed.at(0), printed.at(-1)];
    const lacks = omission.source === source;
    const place = lacks
      ? own[0]?.stretch
      : first && last && { ...first.stretch, to: last.stretch.to };
    if (!place) return;
    const key = `${lacks} ${place.from} ${place.to}`;
    const found = places.get(key);
    if (found) found.omissions.push(omission);
    else {
      const stretch = lacks ? { ...place, to: place.from } : place;
      places.set(key, { ...stretch, kind: lacks ? 'lacking' : 'lacked', omissions: [omission] });
    }
  });
  return [...places.values()];
}

const plainReading = (segment: Segment | undefined, source: string) =>
  segment?.variant === null ? (segment.readings[source]?.text ?? '') : '';

const reverse = (text: string) => text.split('').reverse().join('');

/** How many letters texts share from their start, within one paragraph. */
function sharedStart([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (
    length < first.length &&
    first[length] !== '\n' &&
    others.every((other) => other[length] === first[length])
  )
    length++;
  return length;
}
