/**
 * Writes an object as `JSON.stringify(value, null, 1)` does, with a line break at the end, in
 * pieces: a long document's record as one string would take several times its own room. A list in
 * it may be any iterable, so that its items need not be there all at once.
 */
export function* renderJson(value: Readonly<Record<string, unknown>>): Generator<string> {
  let mark = '{';
  for (const [key, part] of Object.entries(value)) {
    yield `${mark}\n ${JSON.stringify(key)}: `;
    if (isList(part)) yield* renderList(part);
    else yield indented(part, 1);
    mark = ',';
  }
  yield mark === '{' ? '{}\n' : '\n}\n';
}

function* renderList(items: Iterable<unknown>): Generator<string> {
  let mark = '[';
  for (const item of items) {
    yield `${mark}\n  ${indented(item, 2)}`;
    mark = ',';
  }
  yield mark === '[' ? '[]' : '\n ]';
}

/** Between its parts JSON has line breaks; inside a string it has none. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`);
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
