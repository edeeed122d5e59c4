import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFolder } from './publish/replace-folder.ts';

/** Files to write, by their paths relative to one generated folder; a large one in pieces. */
export type Files = Iterable<readonly [path: string, text: string | Iterable<string>]>;

/**
 * How many characters of a file are gathered before they are written. Strings of more than some ten
 * thousand are kept for long, by the engine, after they are written.
 */
const portion = 1 << 13;

/**
 * Writes the generated folders under `out`, each whole in the place of the one before. Everything
 * is written before anything is replaced.
 */
export async function writeGenerated(
  out: string,
  folders: Readonly<Record<string, Files>>,
): Promise<void> {
  const names = Object.keys(folders);
  const replaceFrom = async (i: number): Promise<void> => {
    const name = names[i];
    if (name === undefined) return;
    await replaceFolder(join(out, name), async (fresh) => {
      for (const [path, text] of folders[name] as Files) write(join(fresh, path), text);
      await replaceFrom(i + 1);
    });
  };
  await replaceFrom(0);
}

function write(path: string, text: string | Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof text === 'string') writeFileSync(path, text);
  else writePieces(path, text);
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let gathered = '';
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length < portion) continue;
      writeFileSync(file, gathered);
      gathered = '';
    }
    writeFileSync(file, gathered);
  } finally {
    closeSync(file);
  }
}
