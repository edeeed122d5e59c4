import type { Finding, Outcome } from '../outcome.ts';
import { decodes, readEncoding } from './read-encoding.ts';
import { readLostCharacters } from './read-lost-characters.ts';

export interface Decoded {
  /**
   * The text. A byte order mark is kept as U+FEFF at its head, so that offsets count what
   * `Buffer.toString` would give; bytes that are lost are U+FFFD.
   */
  readonly text: string;
  /** A label of the Encoding Standard. */
  readonly encoding: string;
}

/** Files that people save beside their texts, by what they begin with. */
const signatures: readonly (readonly [string, string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP, EPUB or Word file', 'PK\x03\x04'],
  ['a Word file', '\xd0\xcf\x11\xe0'],
  ['an RTF file', '{\\rtf'],
  ['a picture', '\x89PNG'],
  ['a picture', '\xff\xd8\xff'],
  ['a picture', 'GIF8'],
  ['a compressed file', '\x1f\x8b'],
];

/** A page with its pictures in one file, as browsers save it: its text is encoded once more. */
const archive =
  /^(?:From|MIME-Version|Subject|Date|Snapshot[\w-]*): [\s\S]*?\nContent-Type:\s*multipart\/related/i;

/** Decodes the bytes of a source. The value is null where they are no text; findings say why. */
export function decodeSource(bytes: Uint8Array): Outcome<Decoded | null> {
  if (!bytes.length) return refuse('empty-file', 0, 'The file is empty.', 'Fetch the source anew.');
  const head = latin1(bytes.subarray(0, 2048));
  const kind =
    signatures.find(([, signature]) => head.startsWith(signature))?.[0] ??
    (archive.test(head) ? 'a web archive (MHTML)' : undefined);
  if (kind) return refuse('binary-file', 0, `The file is ${kind}.`, hint);
  const encoding = readEncoding(bytes);
  const text = encoding && new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (!text || !isReadable(text)) return refuseBytes(bytes);
  const isCut = !decodes(bytes, encoding, true) && decodes(bytes, encoding);
  return {
    value: { text, encoding },
    findings: [...readLostCharacters(text, isCut), ...wrongCharset(head, encoding)],
  };
}

const hint = 'Save its text as UTF-8 in a .txt, .md or .html file.';

/** Whether hardly any character is a control character that no text holds. */
function isReadable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\0-\x08\x0e-\x19]/g)?.length ?? 0;
  return controls <= text.length * 0.01;
}

function refuseBytes(bytes: Uint8Array): Outcome<null> {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse('binary-file', nul, 'The file holds bytes that no text has.', hint);
  const offset = firstUndecodable(bytes);
  return refuse(
    'undecodable-file',
    offset,
    'The bytes are no UTF-8, UTF-16, GB 18030, Big5 or Windows-1252.',
    hint,
  );
}

/** The number of leading bytes that are UTF-8: whether a prefix decodes falls with its length. */
function firstUndecodable(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), 'utf-8')) good = middle;
    else bad = middle;
  }
  return good;
}

function wrongCharset(head: string, encoding: string): Finding[] {
  const declared = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head);
  const name = declared?.[1] ?? '';
  if (!declared || !isKnown(name) || family(name) === family(encoding)) return [];
  return [
    {
      code: 'wrong-charset',
      severity: 'note',
      offset: 0,
      message: `The page declares ${name}, but its bytes are ${encoding}, as which it was read.`,
      hint: 'Nothing, if the text reads well.',
      found: name,
    },
  ];
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

function family(label: string): string {
  return new TextDecoder(label).encoding.replace(/^gbk$/, 'gb18030');
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function refuse(
  code: Finding['code'],
  offset: number,
  message: string,
  advice: string,
): Outcome<null> {
  return { value: null, findings: [{ code, severity: 'error', offset, message, hint: advice }] };
}
