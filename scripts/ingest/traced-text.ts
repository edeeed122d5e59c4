import type { Span } from '../../src/schemas/span.ts';

/** Readable text of which every UTF-16 unit knows where it stands in the source. */
export interface TracedText {
  readonly text: string;
  /** Where `text[i]` starts in the source. */
  readonly from: readonly number[];
  /** Where `text[i]` ends in the source. */
  readonly to: readonly number[];
}

/**
 * `text.slice(start, end)` with its places, white space trimmed at both ends. What is nothing less
 * than the whole shares its places, which in a long document take more room than all else.
 */
export function sliceTraced(
  traced: TracedText,
  start: number,
  end = traced.text.length,
): TracedText {
  let a = start;
  let b = Math.min(end, traced.text.length);
  while (a < b && /\s/.test(traced.text[a] as string)) a++;
  while (b > a && /\s/.test(traced.text[b - 1] as string)) b--;
  if (a === 0 && b === traced.text.length) return bare(traced);
  return {
    text: traced.text.slice(a, b),
    from: traced.from.slice(a, b),
    to: traced.to.slice(a, b),
  };
}

/** A traced text alone, of what may be more. */
function bare({ text, from, to }: TracedText): TracedText {
  return { text, from, to };
}

const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}.,;:!?%)'’”"—–]/u;
const spacedStart = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}('‘“"$]/u;

/**
 * Runs pieces together as a reader would: with a space where both sides are of a script that parts
 * its words, with nothing where one is Chinese. An added space stands where the left piece ends.
 */
export function joinTraced(pieces: readonly TracedText[]): TracedText {
  const [only] = pieces;
  if (only && pieces.length === 1) return bare(only);
  let text = '';
  // Looking into `text` itself would copy all of it, each time.
  let tail = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const piece of pieces) {
    if (tail && piece.text && needsSpace(tail, piece.text)) {
      const place = to.at(-1) as number;
      text += ' ';
      from.push(place);
      to.push(place);
    }
    text += piece.text;
    tail = (tail + piece.text.slice(-24)).slice(-24);
    for (const offset of piece.from) from.push(offset);
    for (const offset of piece.to) to.push(offset);
  }
  return { text, from, to };
}

function needsSpace(left: string, right: string): boolean {
  const last = left.at(-1) as string;
  const first = right[0] as string;
  // Chinese set with half-width marks has no space behind them, whatever follows.
  if (/[^\p{L}\p{Nd}]/u.test(last) && /\p{Script=Han}/u.test(left)) return false;
  if (/^[—–] [\p{Script=Latin}]/u.test(right)) return true;
  // A comma or a digit beside Chinese needs no space, so one side at least must be a letter.
  const hasLetter = /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(last + first);
  return hasLetter && spaced.test(last) && spacedStart.test(first);
}

/** The stretches of the source that the text comes from; a gap of white space parts none. */
export function spansOf(traced: TracedText, source: string): Span[] {
  const spans: Span[] = [];
  for (const [i, start] of traced.from.entries()) {
    const end = traced.to[i] as number;
    const last = spans.at(-1);
    if (start === end) continue;
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (last && source.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

/**
 * Takes line breaks inside a text away as a reader would: nothing is left between Chinese
 * characters, a space between words.
 */
export function unwrapTraced(traced: TracedText): TracedText {
  if (!/[\n\r]/.test(traced.text)) return traced;
  const pieces: TracedText[] = [];
  let at = 0;
  for (const { index, 0: found } of traced.text.matchAll(/[\n\r]\s*/g)) {
    pieces.push(sliceTraced(traced, at, index));
    at = index + found.length;
  }
  pieces.push(sliceTraced(traced, at));
  return joinTraced(pieces.filter((piece) => piece.text));
}
