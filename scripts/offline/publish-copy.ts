import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { aheadFile, manifestFile, unlisted, zipFile } from './build-files.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Manifest } from './manifest.ts';
import { openZip } from './open-zip.ts';
import { openAhead, type PackedAhead } from './pack-ahead.ts';
import { type PackedFile, packFile } from './pack-file.ts';
import { awaitsStamp, stampPage } from './stamp-page.ts';
import { inner, startFile, startPage } from './start-page.ts';

type Listed = Manifest['files'][number];
type Pack = (path: string, file: PackedFile) => Listed;

/**
 * Makes a finished folder one that can be copied, checked and carried: names the build after what is
 * in it, by twelve hexadecimal digits, writes the name into every page, lists the files and packs
 * them; some are packed already. The same content gives the same bytes. Returns a line on it.
 */
export function publishCopy(folder: string, ahead: readonly PackedAhead[]): string {
  const zip = openZip(join(folder, zipFile));
  const pack: Pack = (path, file) => {
    zip.add(inner + path, file);
    return { path, bytes: file.bytes, sha256: file.sha256 };
  };
  try {
    zip.add(startFile, packFile(startFile, Buffer.from(startPage)));
    const manifest = packFolder(folder, ahead, pack);
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    writeFileSync(join(folder, manifestFile), text);
    pack(manifestFile, packFile(manifestFile, text));
    const { build, files } = manifest;
    const size = (zip.end() / 1e6).toFixed(1);
    return `Copy: build ${build}, ${files.length} files listed, ZIP of ${size} MB.`;
  } finally {
    zip.close();
  }
}

/** Packs every file that a manifest lists, and returns the manifest. */
function packFolder(folder: string, packed: readonly PackedAhead[], pack: Pack): Manifest {
  const source = openAhead(folder);
  const ahead = new Map(packed.map((file) => [file.path, file]));
  // Only pages that await the name of the build are read twice.
  const found = listFiles(folder)
    .filter((path) => !unlisted.has(path) && path !== aheadFile)
    .map((path) => {
      const early = ahead.get(path);
      if (early) return { ...pack(path, source.read(early)), isPage: false };
      const data = readFileSync(join(folder, path));
      return awaitsStamp(path, data)
        ? { path, bytes: data.length, sha256: hashBytes(data), isPage: true }
        : { ...pack(path, packFile(path, data)), isPage: false };
    });
  source.close();
  rmSync(join(folder, aheadFile));
  const build = nameBuild(found);
  const files = found.map(({ isPage, ...file }) => {
    if (!isPage) return file;
    const page = stampPage(readFileSync(join(folder, file.path)), build);
    writeFileSync(join(folder, file.path), page);
    return pack(file.path, packFile(file.path, page));
  });
  return { schemaVersion: 1, build, files };
}

/** A name that tells two builds apart, whatever the pages say of it. */
function nameBuild(files: readonly Listed[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${path}\n${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}
