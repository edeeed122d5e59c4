import type { FoldedCorpus } from './fold-corpus.ts';
import type { SuffixIndex } from './index-suffixes.ts';
import { isOpen } from './is-open.ts';

/** A wording as it stands, cut at its words. */
export interface CutWording {
  /** Offsets from the wording's start, rising, from the first word's start to the last word's end. */
  readonly cuts: readonly number[];
  /** The part of speech of each word, see `tagWords`. */
  readonly parts: readonly string[];
  readonly text: string;
}

// Independent words come together by chance once in `2 ** -BOUND` of what these do.
const BOUND = 5;
// Parts of speech that a wording does not begin or end with: what they belong to stands outside.
const LOOSE_START = /[ucyeokr]/;
const LOOSE_END = /[ucyeokpdrmq]/;
// A preposition begins a wording that is long enough to hold what it governs.
const SHORT = 6;

/**
 * Takes away, from both ends of a wording, words that are bound to the rest loosely: particles and
 * their like, words that stand beside it hardly more often than by chance, and words that what stands
 * outside belongs to (习近平主席提出 …). Null where nothing of `shortest` letters is left, where what is
 * left falls apart in its midst, or where it is but a noun or two.
 */
export function bindWords(
  { cuts, parts, text }: CutWording,
  corpus: FoldedCorpus,
  index: SuffixIndex,
  shortest: number,
): string | null {
  let [first, last] = [0, cuts.length - 1];
  const part = (from: number, to: number) => text.slice(cuts[from], cuts[to]);
  const places = (wording: string) => index.order.subarray(...index.find(wording));
  const bond = (at: number) => {
    const [left, right] = [part(first, at), part(at, last)];
    const together = corpus.text.length * places(left + right).length;
    return Math.log2(together / (places(left).length * places(right).length));
  };
  while (last - first > 0 && part(first, last).length >= shortest) {
    const words = parts.slice(first, last);
    const opening = isLooseStart(words[0], part(first, first + 1), part(first, last))
      ? 0
      : first + 1 < last
        ? bond(first + 1)
        : BOUND;
    const ending = isLooseEnd(words.at(-1), part(last - 1, last))
      ? 0
      : last - 1 > first
        ? bond(last - 1)
        : BOUND;
    if (Math.min(opening, ending) < BOUND) {
      if (opening <= ending) first++;
      else last--;
      continue;
    }
    const isIdiom = words.length === 1 && /[il]/.test(words[0] as string);
    const open = isIdiom ? null : isOpen(part(first, last), places(part(first, last)), corpus);
    if (open === 'right') last--;
    else if (open === 'left') first++;
    else {
      for (let at = first + 2; at < last - 1; at++) if (bond(at) < BOUND) return null;
      return isTerm(words) ? null : part(first, last);
    }
  }
  return null;
}

function isLooseStart(part: string | undefined, word: string, wording: string): boolean {
  if (part === undefined || LOOSE_START.test(part) || word.endsWith('是')) return true;
  return (part === 'p' && wording.length < SHORT) || (part === 'm' && /^[\d十百千万亿]/.test(word));
}

/** 下 or 以来 after a noun is loose; 南方, which is tagged the same, is not. */
function isLooseEnd(part: string | undefined, word: string): boolean {
  if (part === undefined || LOOSE_END.test(part)) return true;
  return part === 'f' && (word.length === 1 || /^[以之]/.test(word));
}

/** A noun, or two of them, name a thing: a word of the trade and not a way to put it. */
function isTerm(parts: readonly string[]): boolean {
  return parts.length < 3 && parts.every((part) => /[ntmsb]/.test(part));
}
