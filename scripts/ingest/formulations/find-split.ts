import type { FoldedCorpus } from './fold-corpus.ts';
import type { SuffixIndex } from './index-suffixes.ts';

type Stretch = readonly [number, number];

const FEWEST = 3;
const SHORTEST_MEMBER = 3;
// Members that stand farther apart than this, in characters, do not answer to one another.
const WIDEST = 300;

/**
 * Finds the answers in which all the members of a series stand, but apart: once for each answer of a
 * source, where they stand closest together. `taken` are the stretches where the series itself is.
 * Two members, or short ones, come together by chance and are not looked for.
 */
export function findSplit(
  members: readonly string[],
  taken: readonly Stretch[],
  { corpus, index }: { corpus: FoldedCorpus; index: SuffixIndex },
): Stretch[][] {
  if (members.length < FEWEST || members.some(({ length }) => length < SHORTEST_MEMBER)) return [];
  const ranges = members.map((member) => index.find(member));
  if (ranges.some(([from, to]) => from === to)) return [];
  const rarest = ranges.reduce((least, [from, to], i) => {
    const [a, b] = ranges[least] as Stretch;
    return to - from < b - a ? i : least;
  }, 0);
  const found = new Map<string, Stretch[]>();
  for (const place of index.order.subarray(...(ranges[rarest] as Stretch)).toSorted()) {
    const stretches = gather(members, place, taken, corpus);
    const key = answerOf(place, corpus);
    if (stretches && widthOf(stretches) < widthOf(found.get(key) ?? [])) found.set(key, stretches);
  }
  return [...found.values()];
}

/** The members around a place, each at its nearest place of its own; null where one is missing. */
function gather(
  members: readonly string[],
  place: number,
  taken: readonly Stretch[],
  corpus: FoldedCorpus,
): Stretch[] | null {
  const key = answerOf(place, corpus);
  const from = Math.max(0, place - WIDEST);
  const around = corpus.text.slice(from, place + WIDEST);
  const stretches = members.flatMap((member): Stretch[] => {
    const places: number[] = [];
    for (let at = around.indexOf(member); at >= 0; at = around.indexOf(member, at + 1)) {
      const start = from + at;
      const isFree = !taken.some(([a, b]) => start < b && a < start + member.length);
      if (isFree && answerOf(start, corpus) === key) places.push(start);
    }
    const near = places.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0];
    return near === undefined ? [] : [[near, near + member.length]];
  });
  const rising = stretches.toSorted(([a], [b]) => a - b);
  const overlap = rising.some(([start], i) => i > 0 && start < (rising[i - 1]?.[1] ?? 0));
  return stretches.length < members.length || overlap || widthOf(rising) > WIDEST ? null : rising;
}

function widthOf(stretches: readonly Stretch[]): number {
  return (stretches.at(-1)?.[1] ?? Number.POSITIVE_INFINITY) - (stretches[0]?.[0] ?? 0);
}

/** The same for all that one source prints as one question, answer or opening. */
function answerOf(place: number, { paragraphOf, paragraphs }: FoldedCorpus): string {
  const said = paragraphs[paragraphOf[place] as number];
  return `${said?.source} ${said?.unit} ${said?.part}`;
}
