import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFile } from './build-files.ts';

/** Puts an empty file where the ZIP will be: pages link to it, and it is packed when they are done. */
export function reserveZip(folder: string): void {
  writeFileSync(join(folder, zipFile), '');
}
