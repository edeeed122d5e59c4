import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AstroInlineConfig, build } from 'astro';
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

/**
 * Where Astro builds the pages of `out`. It shares one folder among all builds that lie outside the
 * project, so that two at a time would meddle with each other; inside, each has its own.
 */
function pagesFolder(out: string): string {
  return resolve('.cache/pages', createHash('sha256').update(out).digest('hex').slice(0, 12));
}

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
    const pages = pagesFolder(out);
    Object.assign(process.env, { NODE_ENV: 'production', CONTENT: content, OUT: pages });
    progress.step('Building pages', 1);
    await build({ outDir: pages, logLevel: 'warn', vite });
    cpSync(pages, fresh, { recursive: true });
    rmSync(pages, { recursive: true });
    progress.tick();
    const report = await publish(content, fresh, progress);
    if (report.issues.length > 0) {
      const list = report.issues.map(formatIssue).join('\n');
      throw new Error(`${list}\nTo put right: ${report.issues.length}. ${out} stays as it was.`);
    }
    summary = report.summary;
  });
  return summary;
}
