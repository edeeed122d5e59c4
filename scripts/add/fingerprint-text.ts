import { createHash } from 'node:crypto';

/**
 * Names a text whatever bytes it is kept in: two files with the same text in another encoding, with
 * or without a byte order mark, with other line ends or with blank lines at the end give the same.
 */
export function fingerprintText(text: string): string {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  return createHash('sha256').update(plain).digest('hex');
}
