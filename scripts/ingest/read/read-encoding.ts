/** Marks at the head of a file that say its encoding. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What Chinese text is written in before UTF-8, each with its share of everyday characters. */
const legacy: readonly (readonly [string, (first: number, second: number) => boolean])[] = [
  ['gb18030', isEverydayGb],
  ['big5', isEverydayBig5],
];

/**
 * Finds the encoding that the bytes of a text are in, by the bytes alone: declarations inside are
 * as often wrong as right. Null where they are no text.
 */
export function readEncoding(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const wide = bytes.includes(0) ? utf16Order(bytes) : null;
  if (wide) return wide;
  // GB 18030 has a character for nearly any bytes, so UTF-8 is asked first, damaged though it be.
  if (decodes(bytes, 'utf-8') || loss(bytes, 'utf-8') < 0.2) return 'utf-8';
  const whole = legacy.filter(([encoding]) => decodes(bytes, encoding));
  const fit = whole.length ? whole : legacy.filter(([encoding]) => loss(bytes, encoding) < 0.02);
  return mostEveryday(bytes, fit) ?? (isWestern(bytes) ? 'windows-1252' : utf16Order(bytes));
}

/** Whether bytes are ASCII but for the odd quotation mark, dash or accent of Windows. */
function isWestern(bytes: Uint8Array): boolean {
  const foreign = bytes.filter((byte) => byte > 0x7e || (byte < 0x20 && !(byte > 8 && byte < 14)));
  const printed = (byte: number) => byte > 0x7f && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);
  return foreign.length < bytes.length * 0.1 && foreign.every(printed);
}

/**
 * Whether every byte decodes.
 * @param whole whether a character that the end of the file cuts is held against it
 */
export function decodes(bytes: Uint8Array, encoding: string, whole = false): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
    // Where Big5 has no character the decoder puts one for private use.
    return encoding !== 'big5' || !/[\x80\uf8f8]/.test(text);
  } catch {
    return false;
  }
}

/** The order of bytes in which UTF-16 without a mark reads as Chinese or English. */
function utf16Order(bytes: Uint8Array): string | null {
  const orders = ['utf-16le', 'utf-16be'].filter((encoding) => decodes(bytes, encoding));
  return (
    orders.find((encoding) => usualShare(new TextDecoder(encoding).decode(bytes)) > 0.9) ?? null
  );
}

/** The share of characters that Chinese or English text consists of, 0 to 1. */
function usualShare(text: string): number {
  const usual = text.match(/[\t\n\r -~\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g);
  return (usual?.length ?? 0) / text.length;
}

/** The encoding in which most characters are everyday ones; null where they are rare in all. */
function mostEveryday(bytes: Uint8Array, encodings: typeof legacy): string | null {
  let best: readonly [string | null, number] = [null, 0.3];
  for (const [encoding, isEveryday] of encodings) {
    const found = share(bytes, isEveryday);
    if (found > best[1]) best = [encoding, found];
  }
  return best[0];
}

/** The share of two-byte characters that are everyday ones, 0 to 1. */
function share(bytes: Uint8Array, isEveryday: (first: number, second: number) => boolean): number {
  let all = 0;
  let everyday = 0;
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i] as number;
    if (first < 0x81) continue;
    all++;
    if (isEveryday(first, bytes[++i] ?? 0)) everyday++;
  }
  return all ? everyday / all : 0;
}

/** Punctuation and the 3755 characters of level 1 of GB 2312. */
function isEverydayGb(first: number, second: number): boolean {
  return second >= 0xa1 && ((first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7));
}

/** Punctuation and the 5401 characters of level 1 of Big5. */
function isEverydayBig5(first: number): boolean {
  return first === 0xa1 || (first >= 0xa4 && first <= 0xc6);
}

/** The share of characters beyond ASCII that are lost in decoding, 0 to 1. */
function loss(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  const foreign = text.match(/[\x80-\uffff]/g)?.length ?? 0;
  const lost = text.match(encoding === 'big5' ? /[\ufffd\uf8f8\x80]/g : /\ufffd/g)?.length ?? 0;
  return foreign ? lost / foreign : 0;
}
