import type { FrontMatter } from './read-front-matter.ts';
import { readJsonFields } from './read-json-fields.ts';
import { readJsonQuote } from './read-json-quote.ts';

/** In UTF-16 code units. What is longer is no front matter. */
const limit = 1 << 16;
const opening = /^[\s\ufeff]*\{\s*"/u;
/** A document follows, and no more JSON. */
const text = /^[^\S\n\r]*(?:\r\n|[\n\r])\s*[^\s{}[\],"]/u;

/** Reads the JSON object that a document begins with; null where none does, or nothing follows it. */
export function readJsonHead(source: string): FrontMatter | null {
  const head = source.slice(0, limit);
  const end = opening.test(head) ? objectEnd(head) : null;
  if (end === null || !text.test(source.slice(end, end + limit))) return null;
  return { end, fields: readJsonFields(head.slice(0, end), 0) };
}

/** Where the first object of a text is closed. */
function objectEnd(json: string): number | null {
  const token = /[{}"]/g;
  let depth = 0;
  for (let match = token.exec(json); match; match = token.exec(json)) {
    if (match[0] === '"') token.lastIndex = readJsonQuote(json, match.index + 1) + 1;
    else depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return match.index + 1;
  }
  return null;
}
