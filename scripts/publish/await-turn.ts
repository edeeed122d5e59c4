import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdLock } from './hold-lock.ts';

/**
 * Waits until no other process holds the lock at `path`, and takes it; returns what gives it back.
 * Throws where it is still held after `patience` milliseconds.
 */
export async function awaitTurn(path: string, what: string, patience: number): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  const end = Date.now() + patience;
  for (;;) {
    try {
      return holdLock(path, what);
    } catch (error) {
      if (Date.now() >= end) throw error;
      await sleep(200);
    }
  }
}
