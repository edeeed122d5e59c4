import { BREAK } from './fold-corpus.ts';
import { LONGEST, type SuffixIndex } from './index-suffixes.ts';

/** A wording that stands at several places. */
export interface Repeat {
  /** One of the places. */
  readonly start: number;
  readonly length: number;
  /** `[from, to)` in the order of the index: all the places. */
  readonly range: readonly [number, number];
}

/**
 * Finds the maximal repeats of an indexed text: wordings of at least `shortest` characters of which
 * no longer wording stands at all the same places, and whose places pass `isWorthy`.
 */
export function findRepeats(
  index: SuffixIndex,
  shortest: number,
  isWorthy: (places: Int32Array) => boolean,
): Repeat[] {
  const { text, order } = index;
  const repeats: Repeat[] = [];
  const open: { length: number; from: number }[] = [];
  for (let i = 1; i <= order.length; i++) {
    const shared =
      i < order.length ? sharedLength(text, order[i - 1] as number, order[i] as number) : 0;
    let from = i - 1;
    for (let top = open.at(-1); top && top.length > shared; top = open.at(-1)) {
      open.pop();
      from = top.from;
      if (isFree(index, from, i) && isWorthy(order.subarray(from, i)))
        repeats.push({ start: order[from] as number, length: top.length, range: [from, i] });
    }
    if (shared >= shortest && (open.at(-1)?.length ?? 0) < shared)
      open.push({ length: shared, from });
  }
  return repeats;
}

/** How many characters two places have in common, up to `LONGEST`; a line break ends them. */
function sharedLength(text: string, a: number, b: number): number {
  const end = BREAK.charCodeAt(0);
  let length = 0;
  while (length < LONGEST) {
    const code = text.charCodeAt(a + length);
    if (code === end || code !== text.charCodeAt(b + length)) break;
    length++;
  }
  return length;
}

/** Whether different characters stand before the places, so that none belongs to the wording. */
function isFree({ text, order }: SuffixIndex, from: number, to: number): boolean {
  const before = text[(order[from] as number) - 1] ?? BREAK;
  if (before === BREAK) return true;
  for (let i = from + 1; i < to; i++) if (text[(order[i] as number) - 1] !== before) return true;
  return false;
}
