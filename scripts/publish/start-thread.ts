import { Worker } from 'node:worker_threads';

/** Work that goes on in a thread of its own. */
export interface StartedThread<Result> {
  readonly done: Promise<Result>;
  /** Ends the work where it is no longer wanted. */
  readonly stop: () => Promise<unknown>;
}

/**
 * Runs `file`, a module beside this one, in a thread of its own with `workerData`; `env` stands above
 * the environment of this process. Its first message is its result. What it held is let go as it ends.
 */
export function startThread<Result>(
  file: string,
  workerData: unknown,
  env: NodeJS.ProcessEnv = {},
): StartedThread<Result> {
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData,
    env: { ...process.env, ...env },
  });
  const done = new Promise<Result>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${file} broke off, exit code ${code}.`)));
  });
  // Whoever waits is told; until then nobody may be waiting yet.
  done.catch(() => {});
  return { done, stop: () => worker.terminate() };
}
