import type { AstroInlineConfig } from 'astro';
import type { PagefindIndex } from 'pagefind';
import { buildSearchIndex } from '../publish/build-search-index.ts';
import { bundleFile } from '../publish/bundle-file.ts';
import { listHits } from '../publish/list-hits.ts';
import { readSources } from '../publish/read-sources.ts';

type Files = ReadonlyMap<string, Uint8Array>;
type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

const silent = { step() {}, tick() {}, done() {} };

export interface ServedSearch {
  /** Answers for `/search.js` and `/pagefind/…`, which a build writes beside the pages. */
  readonly plugin: Plugin;
  /** Has the next search use a new index. */
  refresh(): void;
}

const scripts: ReadonlyMap<string, string> = new Map([
  ['/search.js', 'search/search-page.ts'],
  ['/copy.js', 'copy/copy-page.ts'],
]);

/** Serves the scripts of pages, and the search of a content folder, in dev: from an index that is built when it is asked for. */
export function serveSearch(content: string): ServedSearch {
  let files: Promise<Files> | undefined;
  const read = async (path: string): Promise<Uint8Array | string | undefined> => {
    const script = scripts.get(path);
    if (script) return bundleFile(script);
    files ??= indexFiles(content);
    return (await files).get(path.slice('/pagefind/'.length));
  };
  const plugin: Plugin = {
    name: 'dev-search',
    configureServer: ({ middlewares }) => {
      middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!scripts.has(path) && !path.startsWith('/pagefind/')) return next();
        try {
          const body = await read(path);
          if (body === undefined) return next();
          const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
        } catch (error) {
          next(error);
        }
      });
    },
  };
  return {
    plugin,
    refresh: () => {
      files = undefined;
    },
  };
}

async function indexFiles(content: string): Promise<Files> {
  const hits = [...readSources(content).values()].flatMap(listHits);
  const index: PagefindIndex = await buildSearchIndex(hits, silent);
  const { files, errors } = await index.getFiles();
  await index.deleteIndex();
  if (errors.length > 0 || files.length === 0) throw new Error(errors.join('; '));
  return new Map(files.map(({ path, content: bytes }) => [path, bytes]));
}
