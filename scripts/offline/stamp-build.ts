import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { unlisted } from './build-files.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Manifest } from './manifest.ts';

/** Where a page says which build it is. No source can print it: its words stand there escaped. */
const place = '<code data-build></code>';

/**
 * Names a built folder after what is in it, by twelve hexadecimal digits, and writes the name into
 * every page. The same content gives the same name. Returns the manifest of what then lies there.
 */
export function stampBuild(folder: string): Manifest {
  const files = listFiles(folder)
    .filter((path) => !unlisted.has(path))
    .map((path) => {
      const data = readFileSync(join(folder, path));
      const isPage = path.endsWith('.html') && data.includes(place);
      return { path, bytes: data.length, sha256: hashBytes(data), isPage };
    });
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${path}\n${sha256}\n`);
  const build = hash.digest('hex').slice(0, 12);
  return {
    schemaVersion: 1,
    build,
    files: files.map(({ isPage, ...file }) =>
      isPage ? { path: file.path, ...stampPage(join(folder, file.path), build) } : file,
    ),
  };
}

function stampPage(path: string, build: string) {
  const html = readFileSync(path, 'utf8').replace(place, `<code data-build>${build}</code>`);
  writeFileSync(path, html);
  return { bytes: Buffer.byteLength(html), sha256: hashBytes(html) };
}
