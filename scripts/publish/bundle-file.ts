import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const source = new URL('../../src/', import.meta.url);

/**
 * A script or a stylesheet with all that it imports, as one file: modules would not run from disk.
 * `entry` is relative to `src`. `modules` are the texts of modules that are no files, by name; they
 * load what they need by `dawenFetch`.
 */
export async function bundleFile(
  entry: string,
  modules: Readonly<Record<string, string>> = {},
): Promise<string> {
  const hasModules = Object.keys(modules).length > 0;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, source))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    plugins: [giveModules(modules)],
    define: hasModules ? { fetch: 'dawenFetch' } : {},
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`src/${entry}: the bundler wrote nothing.`);
  return file.text;
}

function giveModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'given-modules',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^/ }, ({ path }) =>
        path in modules ? { path, namespace: 'given' } : undefined,
      );
      onLoad({ filter: /^/, namespace: 'given' }, ({ path }) => ({
        contents: modules[path] ?? '',
      }));
    },
  };
}
