import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { manifestFile, zipFile } from './build-files.ts';
import type { Manifest } from './manifest.ts';

/** Where the site lies in the archive, beside the page to open. */
const inner = 'dawen/';
const startFile = '打开我.html';
const start = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${inner}index.html">
<title>答问</title>
<p><a href="${inner}index.html">打开首页</a>（须先解压整个文件夹）</p>
</html>
`;

/** An archive keeps local time; this is the same date everywhere, and the earliest it can say. */
const mtime = new Date(1980, 0, 1);
// The smallest level is twice as fast as the usual one, and a twentieth larger.
const level = 1;
const packed = /\.(?:png|jpg|webp|woff2|epub|zip|gz)$/;

/**
 * Packs a built folder into its one ZIP, with a page at the top that opens the home page. The same
 * files give the same bytes. Files are read one at a time. Returns its size in bytes.
 */
export function writeZip(folder: string, { files }: Manifest): number {
  const out = openSync(join(folder, zipFile), 'w');
  let size = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      size += writeSync(out, chunk);
    });
    const add = (name: string, data: Buffer<ArrayBuffer>) => {
      const isPacked = packed.test(name);
      const facts = { size: data.length, crc: crc32(data), compression: isPacked ? 0 : 8 };
      const entry: ZipInputFile = { filename: name, mtime, ...facts };
      zip.add(entry);
      // Node's own zlib is several times as fast as one in JavaScript.
      entry.ondata?.(null, isPacked ? data : deflateRawSync(data, { level }), true);
    };
    add(startFile, Buffer.from(start));
    for (const path of [...files.map((file) => file.path), manifestFile]) {
      add(inner + path, readFileSync(join(folder, path)));
    }
    zip.end();
  } finally {
    closeSync(out);
  }
  return size;
}
