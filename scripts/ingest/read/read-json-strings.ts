import { readJsonQuote } from './read-json-quote.ts';

/** A string of a JSON text that is the value of a key, or stands in a list that is. */
export interface JsonString {
  /** The key; of the `name` or the `rendered` form of another object, the key of that object. */
  readonly key: string;
  /** `[start, end)` of what stands between the quotes, escapes and all. */
  readonly start: number;
  readonly end: number;
  /** The number of the outermost object that it is in, from 0. */
  readonly record: number;
  /** The number of the object that it is in itself, and how many objects that one is nested in. */
  readonly object: number;
  readonly depth: number;
}

/** Keys under which an object has what stands for the whole of it. */
const stands = /^(?:name|rendered|value|[#$_]text|\$t)$/;

/**
 * Lists the strings of a JSON text in their order. Only quotes, braces and colons are looked at,
 * so JSON Lines, and JSON that is cut off or has a comma too many, are read as far as they go.
 */
export function readJsonStrings(source: string): JsonString[] {
  const strings: JsonString[] = [];
  const open: { object: number; key: string }[] = [];
  let objects = 0;
  let record = -1;
  let key = '';
  const token = /[{}"]/g;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const at = match.index;
    if (match[0] === '{') {
      if (!open.length) record++;
      open.push({ object: objects++, key });
      key = '';
    } else if (match[0] === '}') {
      open.pop();
      key = '';
    } else {
      const close = readJsonQuote(source, at + 1);
      token.lastIndex = close + 1;
      if (isKey(source, close + 1)) key = source.slice(at + 1, close);
      else if (key) {
        const { object = -1, key: owner = '' } = open.at(-1) ?? {};
        const place = { start: at + 1, end: close, record, object, depth: open.length };
        strings.push({ key: owner && stands.test(key) ? owner : key, ...place });
      }
    }
  }
  return strings;
}

function isKey(source: string, at: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = at;
  return colon.test(source);
}
