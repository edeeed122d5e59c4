import { BREAK } from './fold-corpus.ts';

/**
 * The places of `text` in the order of what follows them, compared for up to `depth` characters (a
 * power of two); places that are equal so far stand as they come in the text. Each line break
 * differs from every other and comes before all else, so nothing is equal across one.
 */
export function sortSuffixes(text: string, depth: number): Int32Array {
  const size = text.length;
  const ranks = rankCharacters(text);
  let order = Int32Array.from({ length: size }, (_, i) => i);
  let spare = new Int32Array(size);
  sortByRank(order, spare, ranks);
  [order, spare] = [spare, order];
  for (let width = 1; width < depth; width *= 2) {
    orderByFollowers(order, spare, width);
    sortByRank(spare, order, ranks);
    if (rerank(order, ranks, spare, width) === size) break;
  }
  return order;
}

/** Ranks single characters by their codes; a line break has a rank of its own each time. */
function rankCharacters(text: string): Int32Array {
  const counts = new Int32Array(0x10001);
  for (let i = 0; i < text.length; i++) bump(counts, text.charCodeAt(i) + 1);
  const breaks = counts[BREAK.charCodeAt(0) + 1] as number;
  counts[BREAK.charCodeAt(0) + 1] = 0;
  for (let code = 1; code < counts.length; code++) {
    counts[code] = (counts[code] as number) + (counts[code - 1] as number);
  }
  let nth = 0;
  const ranks = new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    ranks[i] = text[i] === BREAK ? nth++ : breaks + (counts[text.charCodeAt(i)] as number);
  }
  return ranks;
}

/** Sorts places by their ranks; those of one rank stay in the order that they come in. */
function sortByRank(places: Int32Array, sorted: Int32Array, ranks: Int32Array): void {
  const next = new Int32Array(places.length + 1);
  for (let i = 0; i < ranks.length; i++) bump(next, (ranks[i] as number) + 1);
  for (let i = 1; i < next.length; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const rank = ranks[place] as number;
    sorted[next[rank] as number] = place;
    bump(next, rank);
  }
}

/** Puts places into the order of what stands `width` after them: first those with nothing there. */
function orderByFollowers(order: Int32Array, sorted: Int32Array, width: number): void {
  const size = order.length;
  let to = 0;
  for (let place = Math.max(0, size - width); place < size; place++) sorted[to++] = place;
  for (let i = 0; i < size; i++) {
    const place = (order[i] as number) - width;
    if (place >= 0) sorted[to++] = place;
  }
}

/** Ranks places by their first `2 * width` characters; returns how many ranks differ. */
function rerank(order: Int32Array, ranks: Int32Array, spare: Int32Array, width: number): number {
  const size = order.length;
  const follower = (place: number) =>
    place + width < size ? (ranks[place + width] as number) : -1;
  let kinds = 0;
  let rank = 0;
  for (let i = 0; i < size; i++) {
    const [place, before] = [order[i] as number, order[i - 1] ?? -1];
    const isNew = i === 0 || ranks[place] !== ranks[before] || follower(place) !== follower(before);
    if (isNew) {
      kinds++;
      rank = i;
    }
    spare[place] = rank;
  }
  ranks.set(spare);
  return kinds;
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
