import type { Browser, Page } from 'puppeteer-core';

export interface Walk {
  /** How many pages were opened, and how many different links they hold into the site. */
  readonly pages: number;
  readonly links: number;
  /** Every error, failed request, request that left the site and link that leads nowhere. */
  readonly wrong: readonly string[];
}

/**
 * Opens every page of a site at `base` in a browser, and looks where each of its links leads.
 * `files` are all the files of the site, relative to it.
 */
export async function walkSite(
  browser: Browser,
  base: string,
  files: readonly string[],
): Promise<Walk> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  watch(page, base, wrong);
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  // The forms of a kit are mails; tests of their own look at them.
  const paths = files.filter(
    (path) => path.endsWith('.html') && !/^(?:newsletter|embed)[\\/]/.test(path),
  );
  for (const path of paths) {
    const address = new URL(path, base).href;
    await page.goto(address, { waitUntil: 'load' });
    // This page goes on loading its index; to leave it then would fail those requests.
    if (path === 'search.html') {
      await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
    }
    const seen = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    }));
    ids.set(address, new Set(seen.ids));
    for (const link of seen.links) if (link.startsWith(base)) links.set(link, path);
  }
  const present = new Set(files.map((path) => new URL(path, base).href));
  for (const [link, from] of links) {
    const { href, hash, search } = new URL(link);
    const target = href.slice(0, href.length - hash.length - search.length);
    const fragment = decodeURIComponent(hash.slice(1));
    const leads = fragment === '' ? present.has(target) : ids.get(target)?.has(fragment);
    if (!leads) wrong.push(`${from}: ${link} leads nowhere`);
  }
  await page.close();
  return { pages: paths.length, links: links.size, wrong };
}

/** A browser asks a server for this by itself, where a page names no icon. */
const unasked = /\/favicon\.ico\b/;

/** Collects what a page does wrong from now on. */
export function watch(page: Page, base: string, wrong: string[]): void {
  const tell = (what: string) => {
    if (!unasked.test(what)) wrong.push(`${page.url()} ${what}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => tell(`error: ${String(error)}`));
  page.on('requestfailed', (request) => {
    tell(`failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) tell(`asked for ${url}`);
  });
}
