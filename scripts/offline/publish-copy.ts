import { stampBuild } from './stamp-build.ts';
import { writeManifest } from './write-manifest.ts';
import { writeZip } from './write-zip.ts';

/** Makes a finished folder one that can be copied, checked and carried. Returns a line on it. */
export function publishCopy(folder: string): string {
  const manifest = stampBuild(folder);
  writeManifest(folder, manifest);
  const size = writeZip(folder, manifest);
  return `Copy: build ${manifest.build}, ${manifest.files.length} files listed, ZIP of ${(size / 1e6).toFixed(1)} MB.`;
}
