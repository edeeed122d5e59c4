import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../../src/search/search-page.ts', import.meta.url));

/** The script of the search page, as one classic script: a module would not run from disk. */
export async function bundleSearch(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry}: the bundler wrote nothing.`);
  return file.text;
}
