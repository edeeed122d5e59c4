import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = new URL('../../src/', import.meta.url);

/**
 * A script or a stylesheet with all that it imports, as one file: modules would not run from disk.
 * `entry` is relative to `src`.
 */
export async function bundleFile(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, source))],
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
