/** The address of a page of the site; `path` starts at the site's root. A site may lie in a folder. */
export function absoluteUrl(site: string, path: string): string {
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}
