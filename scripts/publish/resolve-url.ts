import { posix } from 'node:path';
import type { UrlUse } from './map-urls.ts';

/** Where a URL in a page leads: nowhere good, outside the site, or to a file of it. */
export type Resolution =
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    }
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'inside';
      /** Relative to the page, percent-encoded, with query and fragment. */
      readonly href: string;
      /** The file that it leads to, relative to the site's root. */
      readonly file: string;
      /** Decoded; empty where there is none. */
      readonly fragment: string;
    };

const root = 'http://site.invalid/';
const outside = { link: /^(?:https?:\/\/|mailto:)/i, load: /^data:(?:image|font)\//i };

/**
 * Resolves a URL as it stands on the page at `from` (relative to the site's root). A link may leave
 * the site by http, https or mailto; what a page loads must be a file of the site, or an image or
 * font that it carries itself.
 */
export function resolveUrl(
  url: string,
  use: UrlUse,
  from: string,
  files: ReadonlySet<string>,
): Resolution {
  if (outside[use].test(url)) return { kind: 'outside' };
  const parsed = URL.parse(url, root + encodePath(from));
  const scheme = /^[a-z][a-z\d+.-]*:|^[\\/]{2}/i.exec(url)?.[0];
  if (scheme !== undefined || parsed === null) return refuse(scheme ?? url, use);
  const file = fileAt(decodePath(parsed.pathname), files);
  if (file === undefined) {
    return {
      kind: 'fault',
      code: 'link-broken',
      message: `no file of the site answers to ${parsed.pathname}`,
      hint: 'Point it at a page that exists, or add the page.',
    };
  }
  const path = file === from ? '' : encodePath(posix.relative(posix.dirname(from), file));
  const fragment = decodePath(parsed.hash.slice(1)).replace(/:~:.*$/s, '');
  return {
    kind: 'inside',
    href: path + parsed.search + parsed.hash || encodePath(posix.basename(file)),
    file,
    fragment,
  };
}

function refuse(scheme: string, use: UrlUse): Resolution {
  return use === 'link'
    ? {
        kind: 'fault',
        code: 'link-scheme',
        message: `the address begins with ${scheme}`,
        hint: 'Use http:, https: or mailto:, or a page of the site.',
      }
    : {
        kind: 'fault',
        code: 'remote-load',
        message: `the page loads ${scheme} from outside the site`,
        hint: 'Keep a copy in the site: a page must open with no network.',
      };
}

/** The file that a path from the root leads to, as static hosts look it up. */
function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const bare = path.slice(1);
  const candidates =
    bare === '' || bare.endsWith('/')
      ? [`${bare}index.html`]
      : [bare, `${bare}.html`, `${bare}/index.html`];
  return candidates.find((candidate) => files.has(candidate));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
