import { bindWords, type CutWording } from './bind-words.ts';
import type { Repeat } from './find-repeats.ts';
import { type FoldedCorpus, PART } from './fold-corpus.ts';
import type { SuffixIndex } from './index-suffixes.ts';
import { isClosedAfter, isClosedBefore } from './is-open.ts';
import { recurs } from './recurs.ts';

/** A wording shorter than this is a word, in characters. */
export const SHORTEST = 4;
// One that is shorter than this is a word of the day, unless it comes back on another.
const SHORT = 6;
// What stands before and after a wording must vary: in bits, a unit counted once.
const FREEDOM = 0.8;
// Word borders are judged at so many places at most.
const SAMPLE = 16;

/**
 * Makes wordings of repeats: cut at clauses and at words, bound in themselves, free on both sides.
 * Returns each with the numbers of the units that say it; those that only ask it do not count.
 */
export function cleanRepeats(
  repeats: readonly Repeat[],
  corpus: FoldedCorpus,
  index: SuffixIndex,
): Map<string, ReadonlySet<number>> {
  const clean = new Map<string, ReadonlySet<number>>();
  const known = new Set<string>();
  for (const repeat of repeats) {
    for (const cut of cutRepeat(repeat, corpus, index)) {
      if (known.has(cut.text)) continue;
      known.add(cut.text);
      const wording = bindWords(cut, corpus, index, SHORTEST);
      if (wording === null || clean.has(wording)) continue;
      const places = index.order.subarray(...index.find(wording));
      const isOften = wording.length >= SHORT || eventsOf(places, corpus) > 1;
      if (isOften && recurs(places, corpus) && isFree(wording, places, corpus))
        clean.set(wording, saidIn(places, corpus));
    }
  }
  return clean;
}

/** The clauses of a repeat, each cut where words begin at most of its places. */
function cutRepeat(
  { start, length, range }: Repeat,
  corpus: FoldedCorpus,
  { order }: SuffixIndex,
): CutWording[] {
  const places = order.subarray(range[0], Math.min(range[1], range[0] + SAMPLE));
  const partAt = (offset: number) => mostFrequent(places, (place) => corpus.words[place + offset]);
  const words = corpus.text.slice(start, start + length);
  let from = 0;
  return words.split(PART).flatMap((clause) => {
    const offset = from;
    from += clause.length + 1;
    const tags = Array.from({ length: clause.length + 1 }, (_, i) => partAt(offset + i));
    const cuts = [...tags.keys()].filter((i) => tags[i]);
    const [first = 0, last = 0] = [cuts.at(0), cuts.at(-1)];
    if (last - first < SHORTEST) return [];
    const parts = cuts.slice(0, -1).map((cut) => String.fromCharCode(tags[cut] as number));
    return [{ text: clause.slice(first, last), cuts: cuts.map((cut) => cut - first), parts }];
  });
}

function mostFrequent(
  places: Int32Array,
  read: (place: number) => number | undefined,
): number | undefined {
  const times = Map.groupBy(places, read);
  return [...times].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function eventsOf(places: Int32Array, { paragraphOf, paragraphs }: FoldedCorpus): number {
  const said = Array.from(places, (place) => paragraphs[paragraphOf[place] as number]);
  return new Set(said.flatMap((one) => (one && one.part !== 'question' ? one.event : []))).size;
}

function saidIn(
  places: Int32Array,
  { paragraphOf, paragraphs, unitOf }: FoldedCorpus,
): Set<number> {
  const units = new Set<number>();
  for (const place of places) {
    const paragraph = paragraphOf[place] as number;
    if (paragraphs[paragraph]?.part !== 'question') units.add(unitOf[paragraph] as number);
  }
  return units;
}

/** Whether enough different words stand before a wording, and enough after it. */
function isFree(wording: string, places: Int32Array, corpus: FoldedCorpus): boolean {
  const before = new Set<string>();
  const after = new Set<string>();
  for (const start of places) {
    const unit = corpus.unitOf[corpus.paragraphOf[start] as number];
    before.add(`${unit} ${wordBefore(corpus, start)}`);
    after.add(`${unit} ${wordAfter(corpus, start + wording.length)}`);
  }
  return entropy(before) >= FREEDOM && entropy(after) >= FREEDOM;
}

// What belongs to no wording is no neighbour: each is as good as a word of its own.
function wordBefore(corpus: FoldedCorpus, start: number): string {
  if (isClosedBefore(start, corpus)) return `end ${start}`;
  let from = start - 1;
  while (from > 0 && !corpus.words[from]) from--;
  return corpus.text.slice(from, start);
}

function wordAfter(corpus: FoldedCorpus, end: number): string {
  if (isClosedAfter(end, corpus)) return `end ${end}`;
  let to = end + 1;
  while (to < corpus.text.length && !corpus.words[to]) to++;
  return corpus.text.slice(end, to);
}

/** In bits, of the second halves of pairs. */
function entropy(pairs: ReadonlySet<string>): number {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const word = pair.slice(pair.indexOf(' ') + 1);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / pairs.size) * Math.log2(count / pairs.size);
  return bits;
}
