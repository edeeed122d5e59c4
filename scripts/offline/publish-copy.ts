import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { manifestFile, unlisted, zipFile } from './build-files.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Manifest } from './manifest.ts';
import { type OpenZip, openZip } from './open-zip.ts';
import { packFile } from './pack-file.ts';
import { awaitsStamp, stampPage } from './stamp-page.ts';
import { inner, startFile, startPage } from './start-page.ts';

type Listed = Manifest['files'][number];

/**
 * Makes a finished folder one that can be copied, checked and carried: names the build after what is
 * in it, by twelve hexadecimal digits, writes the name into every page, lists the files and packs
 * them. The same content gives the same bytes. Returns a line on it.
 */
export function publishCopy(folder: string): string {
  const zip = openZip(join(folder, zipFile));
  try {
    zip.add(startFile, packFile(startFile, Buffer.from(startPage)));
    const pack = packInto(zip);
    // Only pages that await the name of the build are read twice, and all others packed at once.
    const found = listFiles(folder)
      .filter((path) => !unlisted.has(path))
      .map((path) => {
        const data = readFileSync(join(folder, path));
        const isPage = awaitsStamp(path, data);
        const file = isPage ? list(path, data.length, hashBytes(data)) : pack(path, data);
        return { ...file, isPage };
      });
    const build = nameBuild(found);
    const files = found.map(({ isPage, ...file }) => {
      if (!isPage) return file;
      const page = stampPage(readFileSync(join(folder, file.path)), build);
      writeFileSync(join(folder, file.path), page);
      return pack(file.path, page);
    });
    const manifest: Manifest = { schemaVersion: 1, build, files };
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    writeFileSync(join(folder, manifestFile), text);
    pack(manifestFile, text);
    const size = zip.end();
    return `Copy: build ${build}, ${files.length} files listed, ZIP of ${(size / 1e6).toFixed(1)} MB.`;
  } finally {
    zip.close();
  }
}

function packInto(zip: OpenZip) {
  return (path: string, data: Buffer<ArrayBuffer>): Listed => {
    const file = packFile(path, data);
    zip.add(inner + path, file);
    return list(path, file.bytes, file.sha256);
  };
}

function list(path: string, bytes: number, sha256: string): Listed {
  return { path, bytes, sha256 };
}

/** A name that tells two builds apart, whatever the pages say of it. */
function nameBuild(files: readonly Listed[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${path}\n${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}
