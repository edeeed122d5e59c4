import type { Exchange } from '../../../src/schemas/exchange.ts';
import type { SourceRecord } from '../../../src/schemas/source-record.ts';
import { alignGrams } from './align-grams.ts';

/** One exchange, and the source that prints it. */
export interface Place {
  readonly record: SourceRecord;
  readonly exchange: Exchange;
}

/** Two exchanges of different sources, by their index, that may be the same one. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  /** How sure it is; comparable between pairs, above 1 at the most certain. */
  readonly score: number;
  /** How many grams the two share. */
  readonly shared: number;
}

// Answers to different questions share a tenth of the shorter one's grams at most, in set phrases; an
// answer that is told freely still shares a third with the one that was given. An outlet that asks
// in both sources, and an outlet rarely asks twice, stands for a tenth.
const THRESHOLD = 0.22;
const SAME_ASKER = 0.1;
// Keeps a thank-you of two words, which any answer may hold, from looking like a certain match.
const DAMPING = 8;

/**
 * Finds the pairs of exchanges that are alike: the share of the shorter one's grams, question and
 * answer together, that the longer one holds too. An answer cut to a fifth is thus still like the
 * whole one. Pairs that share nothing are never looked at.
 */
export function alignPairs(places: readonly Place[]): Pair[] {
  if (new Set(places.map(({ record }) => record.id)).size < 2) return [];
  const grams = places.map(({ exchange }) => alignGrams(speechOf(exchange)));
  const holders = new Map<string, number[]>();
  const pairs: Pair[] = [];
  places.forEach((place, right) => {
    const shared = countShared(grams[right] ?? new Set(), holders, right);
    for (const [left, count] of shared) {
      const other = places[left] as Place;
      if (other.record.id === place.record.id) continue;
      const shorter = Math.min(grams[left]?.size ?? 0, grams[right]?.size ?? 0);
      const asker = isSameAsker(other.exchange.asker, place.exchange.asker) ? SAME_ASKER : 0;
      const score = count / (shorter + DAMPING) + asker;
      if (score >= THRESHOLD) pairs.push({ left, right, score, shared: count });
    }
  });
  return pairs;
}

function speechOf({ question, answer }: Exchange): string {
  return [...question.paragraphs, ...answer.paragraphs].map(({ text }) => text).join('\n');
}

/** Counts, for each earlier exchange, the grams that it shares; then enters this one. */
function countShared(
  grams: ReadonlySet<string>,
  holders: Map<string, number[]>,
  index: number,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const gram of grams) {
    const found = holders.get(gram);
    for (const earlier of found ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    if (found) found.push(index);
    else holders.set(gram, [index]);
  }
  return shared;
}

/** Whether two names of an outlet are one, where one source may print it shorter. */
function isSameAsker(a: string | null, b: string | null): boolean {
  const [left = '', right = ''] = [a, b].map((name) => name?.replace(/[^\p{L}\p{N}]/gu, '') ?? '');
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length > 1 && long.includes(short);
}
