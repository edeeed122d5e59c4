import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const scripts = new URL('../../src/', import.meta.url);

/**
 * The script of a page with all that it imports, as one classic script: a module would not run from
 * disk. `entry` is relative to `src`.
 */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, scripts))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`src/${entry}: the bundler wrote nothing.`);
  return file.text;
}
