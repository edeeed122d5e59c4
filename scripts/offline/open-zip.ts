import { closeSync, openSync, writeFileSync } from 'node:fs';
import { Zip, type ZipInputFile } from 'fflate';
import type { PackedFile } from './pack-file.ts';

/** An archive keeps local time; this is the same date everywhere, and the earliest it can say. */
const mtime = new Date(1980, 0, 1);

/** An archive that is being written, file by file. */
export interface OpenZip {
  readonly add: (name: string, file: PackedFile) => void;
  /** Writes the list of its files at its end. Returns its size in bytes. */
  readonly end: () => number;
  /** Gives the file back; safe to call whether or not the archive has ended. */
  readonly close: () => void;
}

/** Opens a new ZIP at `path`. The same files in the same order give the same bytes. */
export function openZip(path: string): OpenZip {
  const out = openSync(path, 'w');
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeFileSync(out, chunk);
    size += chunk.length;
  });
  return {
    add: (filename, { bytes, crc, compression, data }) => {
      const entry: ZipInputFile = { filename, mtime, size: bytes, crc, compression };
      zip.add(entry);
      entry.ondata?.(null, data, true);
    },
    end: () => {
      zip.end();
      return size;
    },
    close: () => closeSync(out),
  };
}
