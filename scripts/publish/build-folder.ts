import { type AstroInlineConfig, build } from 'astro';
import { publishCopy } from '../offline/publish-copy.ts';
import { reserveZip } from '../offline/reserve-zip.ts';
import type { Progress } from '../progress.ts';
import { publish } from '../publish.ts';
import { awaitTurn } from './await-turn.ts';
import { formatIssue } from './format-issue.ts';
import { replaceFolder } from './replace-folder.ts';

// Astro marks its own modules so that bundlers warn of it on every build.
const vite: NonNullable<AstroInlineConfig['vite']> = {
  build: {
    rolldownOptions: {
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
};

// Astro keeps what it generates in one folder of the project, so that it can build only one site at
// a time. In milliseconds.
const patience = 600_000;

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
    Object.assign(process.env, { NODE_ENV: 'production', CONTENT: content, OUT: fresh });
    progress.step('Building pages', 1);
    const release = await awaitTurn('.cache/astro.lock', 'Another site', patience);
    await build({ outDir: fresh, logLevel: 'warn', vite }).finally(release);
    progress.tick();
    reserveZip(fresh);
    const report = await publish(content, fresh, progress);
    if (report.issues.length > 0) {
      const list = report.issues.map(formatIssue).join('\n');
      throw new Error(`${list}\nTo put right: ${report.issues.length}. ${out} stays as it was.`);
    }
    summary = [...report.summary, publishCopy(fresh)];
  });
  return summary;
}
