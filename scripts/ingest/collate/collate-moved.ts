import type { Unit } from '../../../src/schemas/event-record.ts';
import type { Span } from '../../../src/schemas/span.ts';
import { alignGrams } from './align-grams.ts';
import { collatePlain } from './collate-plain.ts';

type Omission = Unit['omissions'][number];

/** An omission, and the unit that it stands in. */
interface Lack {
  readonly unit: Unit;
  readonly omission: Omission;
}

// Two texts are one where they are nearly as long and share this much of the shorter one's grams.
const SHARED = 0.8;
const AS_LONG = 0.6;

/**
 * Takes back the omissions of what a witness prints after all, in another place or in another
 * exchange: what it lacks where a second witness has it, while that witness lacks the same words
 * where the first has them. Each such pair becomes one variant that shows both places, unless other
 * words stand between what is quoted. `texts` holds each source's decoded text by its id.
 */
export function collateMoved(units: readonly Unit[], texts: ReadonlyMap<string, string>): Unit[] {
  const lacks = units.flatMap((unit) => unit.omissions.map((omission) => ({ unit, omission })));
  const pairs = lacks.flatMap((lack) => {
    const other = lacks.find((candidate) => isElsewhere(lack, candidate, lacks));
    return other ? [{ lack, other }] : [];
  });
  const moved = new Set(pairs.map(({ lack }) => lack.omission));
  return units.map((unit) => ({
    ...unit,
    omissions: unit.omissions.filter((omission) => !moved.has(omission)),
    variants: [
      ...unit.variants,
      ...pairs
        .filter(
          ({ lack, other }) => lack.unit === unit && lacks.indexOf(lack) < lacks.indexOf(other),
        )
        .filter(({ lack, other }) => [lack, other].every(({ omission }) => isRun(omission, texts)))
        .map(({ lack, other }) => asVariant(lack.omission, other.omission)),
    ],
  }));
}

/** Whether `other` is the place where the witness that lacks a passage has it. */
function isElsewhere(lack: Lack, other: Lack, lacks: readonly Lack[]): boolean {
  const { source } = lack.omission;
  return (
    other.omission.source === lack.omission.in &&
    other.unit.exchanges[source] !== undefined &&
    isSame(lack.omission, other.omission) &&
    !lacks.some(
      ({ unit, omission }) =>
        unit === other.unit && omission.source === source && overlaps(omission, other.omission),
    )
  );
}

/** Whether two omissions are of one passage. */
function overlaps(a: Omission, b: Omission): boolean {
  const [from, to] = extentOf(a);
  const [start, end] = extentOf(b);
  return a.in === b.in && from < end && start < to;
}

function extentOf({ spans }: Omission): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function isSame(a: Omission, b: Omission): boolean {
  if (Math.min(a.chars, b.chars) < Math.max(a.chars, b.chars) * AS_LONG) return false;
  const [short, long] = a.chars < b.chars ? [a, b] : [b, a];
  const [some, all] = [alignGrams(short.text), alignGrams(long.text)];
  const shared = [...some].filter((gram) => all.has(gram)).length;
  return some.size > 0 && shared >= some.size * SHARED;
}

/** Whether nothing but layout stands between the spans of an omission. */
function isRun(omission: Omission, texts: ReadonlyMap<string, string>): boolean {
  if (omission.spans.length === 1) return true;
  const printed = texts.get(omission.in)?.slice(...extentOf(omission)) ?? '';
  return collatePlain(printed) === collatePlain(omission.text);
}

function asVariant(here: Omission, there: Omission): Unit['variants'][number] {
  const reading = (omission: Omission): Unit['variants'][number]['readings'][string] => ({
    text: omission.text,
    span: extentOf(omission),
  });
  return {
    readings: { [here.in]: reading(here), [there.in]: reading(there) },
    context: '_',
    class: 'recasting',
    suspect: null,
    why: 'the same words stand at another place',
  };
}
