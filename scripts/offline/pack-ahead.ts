import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aheadFile } from './build-files.ts';
import { type PackedFile, packFile } from './pack-file.ts';

/** A file that is packed before the rest of its folder is ready, and where. */
export interface PackedAhead extends Omit<PackedFile, 'data'> {
  readonly path: string;
  /** Where its packed bytes begin in the file that holds them all, and how many they are. */
  readonly at: number;
  readonly size: number;
}

/** Packs files that nothing will change any more, into a file of the folder that is no part of it. */
export function packAhead(folder: string, paths: readonly string[]): PackedAhead[] {
  const out = openSync(join(folder, aheadFile), 'w');
  try {
    let at = 0;
    return paths.map((path) => {
      const { data, ...facts } = packFile(path, readFileSync(join(folder, path)));
      const size = data.length;
      writeFileSync(out, data);
      at += size;
      return { path, ...facts, at: at - size, size };
    });
  } finally {
    closeSync(out);
  }
}

/** Reads back what was packed ahead, file by file; `close` when there are no more. */
export function openAhead(folder: string) {
  const source = openSync(join(folder, aheadFile), 'r');
  return {
    read: ({ at, size, ...facts }: PackedAhead): PackedFile => {
      const data = Buffer.alloc(size);
      readSync(source, data, 0, size, at);
      return { ...facts, data };
    },
    close: () => closeSync(source),
  };
}
