import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Folders {
  /** What the site is built from; an absolute path. */
  readonly content: string;
  /** Where the site is built; an absolute path. */
  readonly out: string;
}

/** Reads `--content DIR --out DIR --port N`; else CONTENT and OUT; else ./content, ./dist and 4321. */
export function readFolders(
  args: string[],
  env: NodeJS.ProcessEnv,
): { folders: Folders; port: number } {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { content: option, out: option, port: option } });
  const port = values.port ?? '4321';
  if (!/^\d{1,5}$/.test(port)) throw new Error(`--port: expected a number, found ${port}.`);
  return {
    folders: {
      content: resolve(values.content ?? env.CONTENT ?? 'content'),
      out: resolve(values.out ?? env.OUT ?? 'dist'),
    },
    port: Number(port),
  };
}
