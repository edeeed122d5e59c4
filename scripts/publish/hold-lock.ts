import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock at `path` for as long as this process works on `what`; returns what gives it back.
 * Throws where another process that still runs holds it.
 */
export function holdLock(path: string, what: string): () => void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (isRunning(holder)) throw new Error(`${what} is being written by process ${holder}.`);
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}

function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
