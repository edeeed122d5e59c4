import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path/posix';
import { romanize } from './group-events.ts';

/**
 * The id of a source that an editor has not named: its file name in lower-case ASCII, so that no
 * name found in the wild can become a path. A name with nothing to keep gives a short hash of it.
 */
export function nameSource(file: string): string {
  const stem = basename(file, extname(file)).normalize('NFKC');
  const id = romanize(stem).slice(0, 80).replace(/-$/, '');
  return id || `source-${createHash('sha256').update(stem).digest('hex').slice(0, 8)}`;
}
