import { gzipSync } from 'node:zlib';
import type { Hit } from '../../src/search/hit.ts';
import type { Progress } from '../progress.ts';
import { buildLexicon } from './build-lexicon.ts';
import { buildSearchIndex, usualPartSize } from './build-search-index.ts';
import { bundleFile } from './bundle-file.ts';

/** What Pagefind brings besides the index itself, or that nobody reads. */
const notIndex = /^pagefind[^/]*\.(?:js|css)$|\/letters\/fragment\//;

/**
 * The files of the search, by their paths in the site: the scripts of pages, and the index in
 * parts. Each part is a script that hands over its bytes, because from disk a page may load no other
 * kind of file; a server gives the very same. `names` are words to know by their sound, the
 * weightiest first. `entry` is what the page that searches runs; `partSize` is how many records a
 * part of the index holds at most.
 */
export async function makeSearchFiles(
  hits: readonly Hit[],
  names: readonly string[],
  progress: Progress,
  { entry = 'search/search-page.ts', partSize = usualPartSize } = {},
): Promise<ReadonlyMap<string, string>> {
  const latestFirst = hits.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const { parts, files } = await buildSearchIndex(latestFirst, progress, partSize);
  const pagefind = Buffer.from(files.get('pagefind.js') ?? '').toString();
  const modules = {
    'pagefind-module': `${pagefind}\nexport const indexParts = ${JSON.stringify(parts)};`,
  };
  const index: (readonly [string, Uint8Array])[] = [
    ...[...files].filter(([path]) => !notIndex.test(path)),
    ['lexicon.json', Buffer.from(JSON.stringify(buildLexicon(hits, names)))],
  ];
  return new Map([
    ['page.js', await bundleFile('search/every-page.ts')],
    ['search.js', await bundleFile(entry, modules)],
    ...index.map(([path, bytes]) => [`pagefind/${path}.js`, toPart(path, bytes)] as const),
  ]);
}

function toPart(path: string, bytes: Uint8Array): string {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const base64 = Buffer.from(zipped ? bytes : gzipSync(bytes, { level: 9 })).toString('base64');
  return `dawenPart(${JSON.stringify(path)},"${base64}")\n`;
}
