import { BREAK, type FoldedCorpus, PART } from './fold-corpus.ts';

// What may follow a wording that is complete, but for the end of a clause: particles, conjunctions,
// prepositions, adverbs, and words of place. What may not precede one: what it would be said of.
const FOLLOWS = /[ucpydf]/;
const BELONGS = /[nNabmqtsz]/;
const VERB = 'v'.charCodeAt(0);

/**
 * Tells on which side a wording is open: in most of the units that have it, what stands there belongs
 * to it. Null where it is complete.
 */
export function isOpen(
  wording: string,
  places: Int32Array,
  corpus: FoldedCorpus,
): 'left' | 'right' | null {
  const before = new Map<number, boolean>();
  const after = new Map<number, boolean>();
  for (const start of places) {
    const unit = corpus.unitOf[corpus.paragraphOf[start] as number] as number;
    before.set(unit, (before.get(unit) ?? true) && !isClosedBefore(start, corpus));
    after.set(unit, (after.get(unit) ?? true) && !isClosedAfter(start + wording.length, corpus));
  }
  // A verb at its beginning may miss its object: where units differ, it is taken to.
  const isVerb = corpus.words[places[0] as number] === VERB;
  if (shareOpen(after) > (isVerb ? 0.49 : 0.5)) return 'right';
  return shareOpen(before) > 0.5 ? 'left' : null;
}

const shareOpen = (open: ReadonlyMap<number, boolean>) =>
  [...open.values()].filter(Boolean).length / open.size;

const isEnd = (character: string | undefined) =>
  character === undefined || character === BREAK || character === PART;

/** Whether nothing that stands after a place belongs to what stands before it. */
export function isClosedAfter(end: number, { text, words }: FoldedCorpus): boolean {
  return isEnd(text[end]) || FOLLOWS.test(String.fromCharCode(words[end] as number));
}

/** Whether nothing that stands before a place belongs to what stands after it. */
export function isClosedBefore(start: number, { text, words }: FoldedCorpus): boolean {
  if (isEnd(text[start - 1])) return true;
  let from = start - 1;
  while (from > 0 && !words[from] && !isEnd(text[from - 1])) from--;
  return !BELONGS.test(String.fromCharCode(words[from] as number));
}
