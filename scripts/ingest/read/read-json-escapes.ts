/** The text of a JSON string, each UTF-16 unit with its place in the source. */
export interface Unescaped {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Decodes the JSON string whose content is `[start, end)` of the source. Half of a pair without the
 * other, which no encoding can keep, is U+FFFD.
 */
export function readJsonEscapes(source: string, start: number, end: number): Unescaped {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = start; at < end; ) {
    const length = escapeLength(source, at, end);
    const unit = length === 1 ? (source[at] as string) : decode(source.slice(at, at + length));
    parts.push(unit);
    // The backslash before a quote is left out, so that the source has the very same unit there.
    const isSame = source[at + length - 1] === unit;
    from.push(isSame ? at + length - 1 : at);
    to.push(at + length);
    at += length;
  }
  return { text: parts.join('').toWellFormed(), from, to };
}

function escapeLength(source: string, at: number, end: number): number {
  if (source[at] !== '\\' || at + 1 >= end) return 1;
  return /^u[\da-f]{4}/i.test(source.slice(at + 1, Math.min(end, at + 6))) ? 6 : 2;
}

function decode(sequence: string): string {
  if (sequence.length === 6) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
  const letter = sequence[1] as string;
  return named[letter] ?? letter;
}
