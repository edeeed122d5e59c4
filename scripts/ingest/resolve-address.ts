import { distance } from 'fastest-levenshtein';
import type { Span } from '../../src/schemas/span.ts';
import type { LineIndex } from './line-index.ts';

/** A place that an editor names in a sidecar. */
export interface Address {
  readonly line?: number | undefined;
  readonly lines?: readonly [number, number] | undefined;
  readonly text?: string | undefined;
}

/** The place in the source, or what is wrong with the address and what stands nearest to it. */
export type Resolved =
  | { readonly span: Span }
  | { readonly problem: string; readonly hint: string };

/**
 * Resolves an address: lines stand as they are counted, words must occur once (within the lines,
 * where both are given).
 */
export function resolveAddress(
  { line, lines, text }: Address,
  source: string,
  index: LineIndex,
): Resolved {
  const [first, last] = lines ?? (line === undefined ? [1, index.count] : [line, line]);
  if (first > last || last > index.count) {
    return {
      problem: `The source has ${index.count} lines, not ${last}.`,
      hint: 'Give a line that exists.',
    };
  }
  const within: Span = [index.extentOf(first)[0], index.extentOf(last)[1]];
  if (text === undefined) {
    if (line === undefined && !lines)
      return { problem: 'No place is named.', hint: 'Give `line`, `lines` or `text`.' };
    return { span: within };
  }
  const found = source.slice(...within).indexOf(text);
  if (found < 0)
    return {
      problem: `“${text}” does not stand there.`,
      hint: nearest(text, source.slice(...within)),
    };
  const start = within[0] + found;
  if (source.slice(start + 1, within[1]).includes(text)) {
    return {
      problem: `“${text}” stands there more than once.`,
      hint: 'Add `line`, or more of the words.',
    };
  }
  return { span: [start, start + text.length] };
}

/** How many of the places that share most with the words are compared in full. */
const compared = 50;

/** The stretch of the same length that differs least, so that a moved or mended word is found. */
function nearest(text: string, source: string): string {
  let best = '';
  let least = text.length * 0.6;
  for (const start of likelyStarts(text, source)) {
    const candidate = source.slice(start, start + text.length);
    const differs = distance(text, candidate);
    if (differs < least) [best, least] = [candidate, differs];
  }
  return best ? `The nearest is “${best}”.` : 'Nothing like it was found; give the line instead.';
}

/** Where the words would start if a part of them stands in its place, the likeliest first. */
function likelyStarts(text: string, source: string): number[] {
  const length = text.length > 6 ? 2 : 1;
  const votes = new Map<number, number>();
  for (let i = 0; i + length <= text.length; i++) {
    const part = text.slice(i, i + length);
    for (let at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + 1)) {
      if (at >= i) votes.set(at - i, (votes.get(at - i) ?? 0) + 1);
    }
  }
  const likeliest = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return likeliest.slice(0, compared).map(([start]) => start);
}
