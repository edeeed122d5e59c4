import type { NamedFormulation } from '../../../src/schemas/formulation.ts';
import { cleanRepeats, SHORTEST } from './clean-repeats.ts';
import { dropContained } from './drop-contained.ts';
import type { Searched } from './find-occurrences.ts';
import { findQuoted } from './find-quoted.ts';
import { findRepeats } from './find-repeats.ts';
import type { Series } from './find-series.ts';
import { foldWording, PART } from './fold-corpus.ts';
import { groupSeries } from './group-series.ts';
import { recurs } from './recurs.ts';
import { shapeSeries } from './shape-series.ts';
import type { Wording } from './wording.ts';

// So many are followed at most, the strongest first; those that an editor names come on top.
export const MOST = 500;
// Two things in a list are a list; of three, or of clauses that echo one another, a series is made.
const FEWEST_LISTED = 3;

/**
 * Chooses the wordings to follow: those that editors name, those that recur, series whose members
 * recur together, series that stand once and are parallel in shape, and terms in quotation marks.
 */
export function chooseWordings(searched: Searched, named: readonly NamedFormulation[]): Wording[] {
  const { corpus, index, series } = searched;
  const unitAt = (place: number) => corpus.unitOf[corpus.paragraphOf[place] as number] as number;
  const repeats = findRepeats(index, SHORTEST, (places) => recurs(places, corpus) !== null);
  const strings = [...dropContained(cleanRepeats(repeats, corpus, index))]
    .map(([text, units]) => ({
      text,
      origin: units.size > 1 ? ('recurring' as const) : ('repeated' as const),
      weight: weigh(text.length, units.size),
    }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, MOST);
  const lists = groupSeries(series.all, corpus, ({ members: [first] }: Series) =>
    unitAt(first?.start ?? 0),
  );
  const parallel = series.all.flatMap((one) => {
    const isListed = one.members.length < FEWEST_LISTED && one.members.some(({ open }) => open);
    const members = isListed ? null : shapeSeries(one, corpus);
    return members ? [members] : [];
  });
  return distinct([
    ...named.map(readNamed),
    ...lists.map((members) => asWording('recurring', members)),
    ...strings.map(({ text, origin }) => asWording(origin, [text])),
    ...parallel.map((members) => asWording('parallel', members)),
    ...findQuoted(corpus, index).map((term) => asWording('quoted', [term])),
  ]);
}

/** Long wordings weigh more than short ones, and more the more units have them; 0 for a single one. */
export function weigh(letters: number, units: number): number {
  const weight = Math.max(0, letters - SHORTEST + 1) * Math.log2(Math.max(1, units));
  return Math.round(weight * 100) / 100;
}

const asWording = (origin: Wording['origin'], members: readonly string[]): Wording => ({
  ...{ origin, members },
  variants: [],
});

function readNamed({ text, variants }: NamedFormulation): Wording {
  return {
    origin: 'named',
    members: foldWording(text).split(PART),
    variants: variants.map(foldWording),
  };
}

/** Leaves out each wording that has the same members as one before. */
function distinct(wordings: readonly Wording[]): Wording[] {
  const first = new Map<string, Wording>();
  for (const wording of wordings) {
    const key = wording.members.toSorted().join(PART);
    if (!first.has(key)) first.set(key, wording);
  }
  return [...first.values()];
}
