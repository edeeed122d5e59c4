import { awaitTurn } from './await-turn.ts';
import { startThread } from './start-thread.ts';

// Astro keeps what it generates in one folder of the project, so that it can build only one site at
// a time. In milliseconds.
const patience = 600_000;

/**
 * Has Astro write the pages of an ingested content folder into `folder`, in a thread of its own: the
 * hundreds of megabytes that it holds then go with it.
 */
export async function buildPages(content: string, folder: string): Promise<void> {
  const release = await awaitTurn('.cache/astro.lock', 'Another site', patience);
  const env = { NODE_ENV: 'production', CONTENT: content, OUT: folder };
  const pages = startThread<null>('pages-worker.ts', { folder }, env);
  try {
    await pages.done;
  } finally {
    await pages.stop();
    release();
  }
}
