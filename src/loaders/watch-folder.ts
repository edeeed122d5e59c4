import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** How long a folder must be quiet, in milliseconds, before it is read again. */
const quiet = 100;

/**
 * In dev, reads a folder again after anything in it has changed: also when the whole folder was
 * replaced. A failure is logged, so that the server outlives a half-written folder.
 */
export function watchFolder(
  { watcher, logger }: LoaderContext,
  folder: string,
  load: () => Promise<void>,
): void {
  if (!watcher) return;
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      load().catch((error: unknown) => logger.error(String(error)));
    }, quiet);
  });
}
