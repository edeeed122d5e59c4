import type { Finding, Outcome } from './outcome.ts';

export interface Decoded {
  /**
   * The text, a byte order mark kept as U+FEFF at its head, so that every offset counts what
   * `Buffer.toString` would give.
   */
  readonly text: string;
  readonly encoding: string;
}

/** Encodings that a file without a mark may be in, the strictest first. */
const candidates = ['utf-8', 'gb18030', 'big5'];

/** Decodes the bytes of a source. The value is null where they are no text; findings say why. */
export function decodeSource(bytes: Uint8Array): Outcome<Decoded | null> {
  if (!bytes.length) return refuse('empty-file', 0, 'The file is empty.', 'Fetch the source anew.');
  const marked = markedEncoding(bytes);
  const nul = marked ? -1 : bytes.indexOf(0);
  if (nul >= 0)
    return refuse(
      'binary-file',
      nul,
      'The file holds a zero byte, so it is no text.',
      'Save the source as text or HTML.',
    );
  const tried = marked ? [marked] : candidates;
  for (const encoding of tried) {
    const text = decode(bytes, encoding);
    if (text !== null) return { value: { text, encoding }, findings: [] };
  }
  return refuse(
    'undecodable-file',
    firstUndecodable(bytes, tried[0] as string),
    `The bytes are no ${tried.join(', ')}.`,
    'Save the source as UTF-8.',
  );
}

function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string, stream = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** The number of leading bytes that decode: whether a prefix decodes is monotonous in its length. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
    else good = middle;
  }
  return good;
}

function refuse(code: string, offset: number, message: string, hint: string): Outcome<null> {
  const finding: Finding = { code, severity: 'error', offset, message, hint };
  return { value: null, findings: [finding] };
}
