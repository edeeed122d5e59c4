import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holdLock } from './hold-lock.ts';

/** Marks a folder as one that a build wrote and the next may replace. */
const mark = '.dawen';

/** Throws where `folder` holds something that no build wrote. */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes(mark)) return;
  throw new Error(
    `${folder} holds files that no build wrote (it has no ${mark}). ` +
      'Name another folder with --out, or empty this one.',
  );
}

/**
 * Has `fill` write a new folder beside `folder`, then puts it in the place of `folder` whole. Where
 * `fill` fails, `folder` stays as it was. The new folder has the same name every time, since it is
 * part of what caches go by.
 */
export async function replaceFolder(
  folder: string,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  refuseForeignFolder(folder);
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = join(dirname(folder), `.${basename(folder)}.new`);
  const release = holdLock(`${fresh}.lock`, folder);
  const clear = () => {
    rmSync(fresh, { recursive: true, force: true });
    release();
  };
  process.once('exit', clear);
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh);
    await fill(fresh);
    writeFileSync(join(fresh, mark), 'Each build replaces this folder whole.\n');
    swap(fresh, folder);
  } finally {
    process.off('exit', clear);
    clear();
  }
}

function swap(fresh: string, folder: string): void {
  refuseForeignFolder(folder);
  const old = `${fresh}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
