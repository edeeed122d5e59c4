import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The folder that holds `content` and the site built of it, `dist`; what the build printed; and
     * the address of the site on a server, not at its root: a site may be published under any path.
     */
    shared: { readonly folder: string; readonly printed: string; readonly http: string };
  }
}

/** Builds the project's own site once, for all tests that only read it. */
export default async function buildSharedSite({ provide }: TestProject): Promise<() => void> {
  // The folder's name holds what a folder on a stick may hold: a space and Chinese.
  const folder = mkdtempSync(join(tmpdir(), 'dawen 答问-'));
  for (const name of ['sources', 'topics', 'site.yaml', 'formulations.yaml'])
    cpSync(join('content', name), join(folder, 'content', name), { recursive: true });
  const { status, printed } = buildSite(join(folder, 'content'), join(folder, 'dist'));
  if (status !== 0) throw new Error(`The site for the tests was not built:\n${printed}`);
  const { address, close } = await serveFolder(folder);
  provide('shared', { folder, printed, http: `${address}/dist/` });
  return () => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
}
