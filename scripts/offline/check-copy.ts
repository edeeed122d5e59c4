import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { manifestFile, unlisted } from './build-files.ts';
import { hashBytes } from './hash-bytes.ts';
import { manifest } from './manifest.ts';

export interface CopyReport {
  readonly build: string;
  /** How many files were read and compared. */
  readonly checked: number;
  /** Every difference from the manifest, a line each. */
  readonly faults: readonly string[];
  /** The SHA-256 of the manifest itself, to compare by other means. */
  readonly manifestHash: string;
}

/** Compares a copy of a built folder, or of its ZIP unpacked, with the manifest in it. */
export function checkCopy(copy: string): CopyReport {
  const folder = existsSync(join(copy, manifestFile)) ? copy : join(copy, 'dawen');
  const path = join(folder, manifestFile);
  if (!existsSync(path))
    throw new Error(`${path}: not there. Name the folder of a built site; unpack a ZIP first.`);
  const text = readFileSync(path, 'utf8');
  const { build, files } = manifest.parse(JSON.parse(text));
  const listed = new Map(files.map((file) => [file.path, file.sha256]));
  const present = new Set(listFiles(folder));
  const missing = [...listed.keys()].filter((file) => !present.has(file));
  const added = [...present].filter((file) => !listed.has(file) && !unlisted.has(file));
  const changed = [...listed].filter(
    ([file, sha256]) => present.has(file) && hashBytes(readFileSync(join(folder, file))) !== sha256,
  );
  return {
    build,
    checked: listed.size - missing.length,
    faults: [
      ...missing.map((file) => `${file} file-missing: the manifest lists it. Copy it again.`),
      ...changed.map(([file]) => `${file} file-changed: its bytes differ. Copy it again.`),
      ...added.map((file) => `${file} file-added: no build wrote it. Take it away.`),
    ],
    manifestHash: hashBytes(text),
  };
}
