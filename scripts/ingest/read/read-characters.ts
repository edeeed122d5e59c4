import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { Span } from '../../../src/schemas/span.ts';

/** Readable text, each UTF-16 unit with its place in the source, and whether markup has it bold. */
export interface Characters {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly bold: readonly boolean[];
}

/** `[start, end)` of text between tags, and whether they print it bold. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
}

// A joiner between emoji prints; these never do. They would part a name from itself, and XML holds
// no control character.
const printsNothing = /^(?:[\u00ad\u200b\u200c\u2060\ufeff\ufffe\uffff]|[^\P{Cc}\t\n\r])$/u;

/** Puts the pieces of one line together, entities decoded, without characters that print nothing. */
export function readCharacters(source: string, pieces: readonly Piece[]): Characters {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const bold: boolean[] = [];
  const add = (units: string, start: number, end: number, isBold: boolean) => {
    text += units;
    for (let i = 0; i < units.length; i++) {
      from.push(start);
      to.push(end);
      bold.push(isBold);
    }
  };
  for (const { start, end, bold: isBold } of pieces) {
    for (let at = start; at < end; ) {
      const entity = source[at] === '&' ? decodeEntity(source, at, end) : null;
      const next = at + (entity?.length ?? 1);
      const units = entity?.text ?? (source[at] as string);
      if (!printsNothing.test(units)) add(units, at, next, isBold);
      at = next;
    }
  }
  return { text, from, to, bold };
}

// The longest name of HTML, with `&` and `;`, has 33 characters; a number may have leading zeros.
const longest = 40;

function decodeEntity(source: string, start: number, end: number) {
  let text = '';
  const decoder = new HtmlEntityDecoder((point) => {
    text += String.fromCodePoint(point);
  });
  decoder.startEntity(DecodingMode.Legacy);
  const rest = source.slice(start + 1, Math.min(end, start + longest));
  const written = decoder.write(rest, 0);
  const length = written < 0 ? decoder.end() : written;
  return length > 0 && text ? { text, length } : null;
}

/** The characters `[start, end)`. */
export function sliceCharacters(characters: Characters, start: number, end: number): Characters {
  const { text, from, to, bold } = characters;
  if (start === 0 && end === text.length) return characters;
  return {
    text: text.slice(start, end),
    from: from.slice(start, end),
    to: to.slice(start, end),
    bold: bold.slice(start, end),
  };
}

/** Those of the characters for which `keep` holds. */
export function keepCharacters(
  { text, from, to, bold }: Characters,
  keep: (index: number) => boolean,
): Characters {
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) if (keep(i)) kept.push(i);
  return {
    text: kept.map((i) => text[i] as string).join(''),
    from: kept.map((i) => from[i] as number),
    to: kept.map((i) => to[i] as number),
    bold: kept.map((i) => bold[i] as boolean),
  };
}

/** `[start, end)` of each bold run. */
export function boldSpans(bold: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  for (const [i, isBold] of bold.entries()) {
    const last = spans.at(-1);
    if (isBold && last?.[1] === i) last[1] = i + 1;
    else if (isBold) spans.push([i, i + 1]);
  }
  return spans;
}
