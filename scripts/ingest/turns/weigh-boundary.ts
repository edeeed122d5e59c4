import type { Passages } from '../index-passages.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** How much speaks for two torn stretches being one sentence. */
export interface BoundaryEvidence {
  /** 0: nothing; 1 and more: words run across the break. */
  readonly score: number;
  /** In words a reader understands. */
  readonly grounds: readonly string[];
}

/**
 * Weighs whether `right` takes up what `left` breaks off: a dictionary word lies across the break,
 * or the characters at the break stand together elsewhere in the document.
 * @param document what stands in the document's text, in which the two stretches do not touch.
 */
export function weighBoundary(left: string, right: string, document: Passages): BoundaryEvidence {
  const a = left.slice(-4);
  const b = right.slice(0, 4);
  const grounds: string[] = [];
  let score = 0;
  const word = wordAcross(a, b);
  if (word) {
    score += 1;
    grounds.push(`“${word}”跨越断处`);
  }
  for (const [m, n] of [
    [2, 2],
    [2, 1],
    [1, 2],
  ] as const) {
    const across = a.slice(-m) + b.slice(0, n);
    if (across.length === m + n && /^[\p{L}\p{N}]+$/u.test(across) && document.includes(across)) {
      score += m + n - 2;
      grounds.push(`“${across}”见于本文他处`);
      break;
    }
  }
  return { score, grounds };
}

/** The word of two characters or more that lies across the break, if the dictionary has one. */
function wordAcross(a: string, b: string): string | null {
  for (const { segment, index, isWordLike } of segmenter.segment(a + b)) {
    if (index >= a.length) return null;
    if (isWordLike && index + segment.length > a.length) return segment;
  }
  return null;
}
