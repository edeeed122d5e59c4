import type { Line } from '../line.ts';
import { readEmptyLine } from './read-empty-line.ts';
import { readJsonEscapes } from './read-json-escapes.ts';
import type { JsonString } from './read-json-strings.ts';

/** Reads the title of a record as a heading: it ends the talk of the record before it. */
export function readJsonTitle(source: string, { start, end }: JsonString): Line {
  const { text, from, to } = readJsonEscapes(source, start, end);
  const first = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  if (first >= last) return readEmptyLine('front-matter', start, end);
  return {
    ...readEmptyLine('heading', start, end),
    text: text.slice(first, last),
    from: from.slice(first, last),
    to: to.slice(first, last),
    level: 1,
    firm: true,
  };
}
