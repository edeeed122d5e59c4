import { Worker } from 'node:worker_threads';
import type { PublishedEditions } from './publish-editions.ts';

/** Editions in the making. */
export interface StartedEditions {
  readonly done: Promise<PublishedEditions>;
  /** Ends the work where it is no longer wanted. */
  readonly stop: () => Promise<unknown>;
}

/**
 * Starts to publish the editions of a content folder in a thread of its own: they need none of the
 * pages, and a second processor would be idle meanwhile.
 */
export function startEditions(content: string, folder: string): StartedEditions {
  const workerData = { content, folder };
  const worker = new Worker(new URL('editions-worker.ts', import.meta.url), { workerData });
  const done = new Promise<PublishedEditions>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The editions broke off, exit code ${code}.`)));
  });
  // Whoever waits is told; until then nobody may be waiting yet.
  done.catch(() => {});
  return { done, stop: () => worker.terminate() };
}
