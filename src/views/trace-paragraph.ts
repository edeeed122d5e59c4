import { decodeHTML } from 'entities';
import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';

/** What a source may hold beside the characters of its paragraph: white space, tags, bold, entities. */
const beside = /\s+|<[^<>]*>|\*\*|&(?:#\d+|#x[\da-f]+|\w+);/iy;
const jsonDocument = /^\ufeff?\s*[[{]/;
const jsonUnit = /\\(?:u[\da-f]{4}|["\\/bfnrt])|[\s\S]/gi;

type Place = Span | undefined;

/** The units of a stretch of a source, each with where it is printed. */
interface Units {
  readonly text: string;
  readonly placeOf: (unit: number) => Span;
}

/**
 * For each unit of a paragraph's text, the stretch of the source that prints it; none for spaces.
 * Throws where paragraph and source do not agree.
 */
export function traceParagraph(paragraph: Paragraph, source: string): readonly Place[] {
  const plain = trace(paragraph, (span) => unitsOf(source, span));
  if (typeof plain === 'object') return plain;
  // Only in JSON does a backslash stand for something else.
  const undone = jsonDocument.test(source)
    ? trace(paragraph, (span) => undoEscapes(source, span))
    : plain;
  if (typeof undone === 'object') return undone;
  throw new Error(`source and paragraph differ at character ${plain}`);
}

/** The places of a paragraph's units, or the first place where its source has something else. */
function trace({ text, spans }: Paragraph, read: (span: Span) => Units): Place[] | number {
  const places: Place[] = [];
  for (const span of spans) {
    const units = read(span);
    if (text.startsWith(units.text, places.length)) {
      for (const place of placesOf(units)) places.push(place);
      continue;
    }
    for (let at = 0; at < units.text.length; ) {
      while (/\s/.test(text[places.length] ?? '')) places.push(undefined);
      const [letters, length] = printedAt(units.text, at, text, places.length);
      const [start] = units.placeOf(at);
      const [, end] = units.placeOf(at + length - 1);
      if (!text.startsWith(letters, places.length)) return start;
      for (const _ of letters.split('')) places.push([start, end]);
      at += length;
    }
  }
  return places;
}

/** The places of units that a paragraph prints one for one, as most do. */
function placesOf({ text, placeOf }: Units): Place[] {
  return text.split('').map((letter, i) => (/\s/.test(letter) ? undefined : placeOf(i)));
}

function unitsOf(source: string, [start, end]: Span): Units {
  return { text: source.slice(start, end), placeOf: (unit) => [start + unit, start + unit + 1] };
}

/** Reads a stretch of a JSON string with its escapes undone. */
function undoEscapes(source: string, [start, end]: Span): Units {
  const written = [...source.slice(start, end).matchAll(jsonUnit)];
  const text = written.map(([unit]) => (unit.length > 1 ? JSON.parse(`"${unit}"`) : unit));
  return {
    // A half of a pair without the other is no character.
    text: text.join('').toWellFormed(),
    placeOf: (unit) => {
      const { 0: { length } = '', index = 0 } = written[unit] ?? {};
      return [start + index, start + index + length];
    },
  };
}

/** The letters that a source prints at a place, and how many of its units they take there. */
function printedAt(source: string, place: number, text: string, at: number): [string, number] {
  beside.lastIndex = place;
  const found = beside.exec(source)?.[0];
  if (found === undefined || text.startsWith(found, at)) return [source.charAt(place), 1];
  return [found.startsWith('&') ? decodeHTML(found) : '', found.length];
}
