import type { AstroInlineConfig } from 'astro';
import { bundleFile } from '../publish/bundle-file.ts';
import { listHits } from '../publish/list-hits.ts';
import { makeSearchFiles } from '../publish/make-search-files.ts';
import { namesIn } from '../publish/publish-search.ts';
import { readSources } from '../publish/read-sources.ts';

type Files = ReadonlyMap<string, string>;
type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

const silent = { step() {}, tick() {}, done() {} };

export interface ServedSearch {
  /** Answers for the scripts and the index that a build writes beside the pages. */
  readonly plugin: Plugin;
  /** Runs a task that changes the content; searches wait for it, and use a new index then. */
  renewAfter(task: () => Promise<void>): Promise<void>;
}

const own = /^\/(?:search\.js|page\.js|pagefind\/.*)$/;

/** Serves the scripts of pages, and the search of a content folder, in dev: from an index that is built when it is asked for. */
export function serveSearch(content: string): ServedSearch {
  let files: Promise<Files> | undefined;
  let settled: Promise<void> = Promise.resolve();
  const read = async (path: string): Promise<string | undefined> => {
    if (path === '/copy.js') return bundleFile('copy/copy-page.ts');
    if (!own.test(path)) return undefined;
    await settled;
    files ??= makeFiles(content);
    return (await files).get(path.slice(1));
  };
  const plugin: Plugin = {
    name: 'dev-search',
    configureServer: ({ middlewares }) => {
      middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        try {
          const body = await read(path);
          if (body === undefined) return next();
          const headers = { 'content-type': 'text/javascript', 'cache-control': 'no-store' };
          response.writeHead(200, headers).end(body);
        } catch (error) {
          next(error);
        }
      });
    },
  };
  return {
    plugin,
    renewAfter: (task) => {
      settled = task()
        .catch((error: unknown) => console.error(String(error)))
        .then(() => {
          files = undefined;
        });
      return settled;
    },
  };
}

function makeFiles(content: string): Promise<Files> {
  const hits = [...readSources(content).values()].flatMap(listHits);
  return makeSearchFiles(hits, namesIn(content), silent);
}
