import { createHash } from 'node:crypto';
import type { Line } from '../ingest/line.ts';

/**
 * Names what a document says, whatever it is kept in: the same words in another encoding, with
 * other line ends, other white space or other markup give the same.
 */
export function fingerprintText(lines: readonly Pick<Line, 'text'>[]): string {
  const plain = lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
  return createHash('sha256').update(plain).digest('hex');
}
