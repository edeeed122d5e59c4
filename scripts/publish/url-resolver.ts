import { posix } from 'node:path';
import type { UrlUse } from './map-urls.ts';
import { type Resolution, resolveUrl } from './resolve-url.ts';

/** Resolves a URL as it stands on the page at `from`. */
export type Resolve = (url: string, use: UrlUse, from: string) => Resolution;

// What a browser neither encodes nor decodes.
const plainFragment = /^([^#]+)#([\w-]+)$/;

/**
 * Resolves URLs to `files` as `resolveUrl` does, and remembers where each leads from the pages of a
 * folder: most links of a page stand on its neighbours too.
 */
export function urlResolver(files: ReadonlySet<string>): Resolve {
  const known = new Map<string, Resolution>();
  const resolve: Resolve = (url, use, from) => {
    const key = `${use} ${posix.dirname(from)} ${url}`;
    const found = known.get(key);
    if (found && !isSelf(found, from)) return found;
    const resolved = resolveUrl(url, use, from, files);
    if (!isSelf(resolved, from)) known.set(key, resolved);
    return resolved;
  };
  return (url, use, from) => {
    const [, path, fragment] = plainFragment.exec(url) ?? [];
    if (path === undefined || fragment === undefined) return resolve(url, use, from);
    const page = resolve(path, use, from);
    if (page.kind !== 'inside' || isSelf(page, from)) return resolveUrl(url, use, from, files);
    return { ...page, href: `${page.href}#${fragment}`, fragment };
  };
}

/** A page is called otherwise on itself than on its neighbours. */
function isSelf(resolution: Resolution, from: string): boolean {
  return resolution.kind === 'inside' && resolution.file === from;
}
