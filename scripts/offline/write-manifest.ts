import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { manifestFile, unlisted } from './build-files.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Manifest } from './manifest.ts';

/** Lists every file of a built folder in its `manifest.json`, with its size and SHA-256. */
export function writeManifest(folder: string, build: string): Manifest {
  const files = listFiles(folder)
    .filter((path) => !unlisted.has(path))
    .map((path) => {
      const data = readFileSync(join(folder, path));
      return { path, bytes: data.length, sha256: hashBytes(data) };
    });
  const manifest: Manifest = { schemaVersion: 1, build, files };
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}
