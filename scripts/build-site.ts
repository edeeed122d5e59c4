import { ingest } from './ingest.ts';
import type { Progress } from './progress.ts';
import { buildFolder } from './publish/build-folder.ts';
import { listIssues } from './publish/list-issues.ts';
import { refuseForeignFolder } from './publish/replace-folder.ts';
import type { Folders } from './read-folders.ts';

/**
 * Ingests the content folder and builds the site of it into `out`. Returns what was done, a line
 * each. Throws, and leaves `out` as it was, where anything is wrong.
 */
export async function buildSite(
  { content, out }: Folders,
  progress: Progress,
): Promise<readonly string[]> {
  refuseForeignFolder(out);
  const { issues, sources, exchanges } = await ingest({ content, out: content, progress });
  for (const line of listIssues(issues)) console.error(line);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new Error(`The content has ${errors} errors; ${out} stays as it was.`);
  const summary = await buildFolder(content, out, progress);
  return [`Ingest: ${sources} sources, ${exchanges} exchanges.`, ...summary];
}
