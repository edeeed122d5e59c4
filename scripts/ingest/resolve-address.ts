import { distance } from 'fastest-levenshtein';
import type { Span } from '../../src/schemas/span.ts';
import { findWords } from './find-words.ts';
import type { LineIndex } from './line-index.ts';
import type { TracedText } from './traced-text.ts';

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

/** A source as an address looks places up in it. */
export interface AddressedSource {
  readonly text: string;
  readonly lines: LineIndex;
  /** The source as it is read, without white space. */
  readonly readable: TracedText;
}

/**
 * Resolves an address: lines stand as they are counted, words must occur once (within the lines,
 * where both are given).
 */
export function resolveAddress(
  { line, lines, text }: Address,
  { text: source, lines: index, readable }: AddressedSource,
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
  const [span, another] = findWords(text, within, source, readable);
  if (!span) {
    const near = nearest(text, source.slice(...within)) || nearest(text, readable.text);
    const hint = near
      ? `The nearest is “${near}”.`
      : 'Nothing like it was found; give the line instead.';
    return { problem: `“${text}” does not stand there.`, hint };
  }
  if (!another) return { span };
  return {
    problem: `“${text}” stands there more than once.`,
    hint: 'Add `line`, or more of the words.',
  };
}

/** How many of the places that share most with the words are compared in full. */
const compared = 50;

/** The stretch of the same length that differs least, so that a mended word is found; else nothing. */
function nearest(text: string, source: string): string {
  let best = '';
  let least = text.length * 0.6;
  for (const start of likelyStarts(text, source)) {
    const candidate = source.slice(start, start + text.length);
    const differs = distance(text, candidate);
    if (differs < least) [best, least] = [candidate, differs];
  }
  return best;
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
