import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from './build-files.ts';
import type { Manifest } from './manifest.ts';

/** Writes the list of a built folder's files, with their sizes and SHA-256, into the folder. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
}
