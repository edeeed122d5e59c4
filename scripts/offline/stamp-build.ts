import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { unlisted } from './build-files.ts';
import { hashBytes } from './hash-bytes.ts';

/** Where a page says which build it is. No source can print it: its words stand there escaped. */
const place = '<code data-build></code>';

/**
 * Names a built folder after what is in it, by twelve hexadecimal digits, and writes the name into
 * every page. The same content gives the same name.
 */
export function stampBuild(folder: string): string {
  const files = listFiles(folder).filter((path) => !unlisted.has(path));
  const hash = createHash('sha256');
  for (const path of files)
    hash.update(`${path}\n${hashBytes(readFileSync(join(folder, path)))}\n`);
  const build = hash.digest('hex').slice(0, 12);
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const stamped = html.replace(place, `<code data-build>${build}</code>`);
    if (stamped !== html) writeFileSync(join(folder, path), stamped);
  }
  return build;
}
