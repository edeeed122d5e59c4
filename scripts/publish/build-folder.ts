import { publishCopy } from '../offline/publish-copy.ts';
import { reserveZip } from '../offline/reserve-zip.ts';
import type { Progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { buildPages } from './build-pages.ts';
import type { PackedEditions } from './editions-worker.ts';
import { formatIssue } from './format-issue.ts';
import { replaceFolder } from './replace-folder.ts';
import { startThread } from './start-thread.ts';

/**
 * Builds the site of an ingested content folder into `out`, and returns what was done, a line each.
 * Throws, and leaves `out` as it was, where a page cannot be built or anything in it is not right.
 */
export async function buildFolder(
  content: string,
  out: string,
  progress: Progress,
): Promise<readonly string[]> {
  let summary: readonly string[] = [];
  await replaceFolder(out, async (fresh) => {
    // They need none of the pages, and a second processor would be idle meanwhile.
    const editions = startThread<PackedEditions>('editions-worker.ts', {
      content,
      folder: fresh,
    });
    try {
      progress.step('Building pages', 1);
      await buildPages(content, fresh);
      progress.tick();
      reserveZip(fresh);
      const report = await publish(content, fresh, editions.done, progress);
      if (report.issues.length > 0) {
        const list = report.issues.map(formatIssue).join('\n');
        throw new Error(`${list}\nTo put right: ${report.issues.length}. ${out} stays as it was.`);
      }
      summary = [...report.summary, publishCopy(fresh, (await editions.done).packed)];
    } finally {
      await editions.stop();
    }
  });
  return summary;
}
