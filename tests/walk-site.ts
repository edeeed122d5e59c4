import type { Browser, Page } from 'puppeteer-core';
import { openPage } from './open-page.ts';

export interface Walk {
  /** How many pages were opened, how many of them by a click that led from one to the next. */
  readonly pages: number;
  readonly clicked: number;
  /** How many different links lead into the site. */
  readonly links: number;
  /** Every error, failed request, request that left the site and link that leads nowhere. */
  readonly wrong: readonly string[];
}

/** What was found on a page. */
interface Seen {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/**
 * Opens every page of a site at `base`: by a click on a link of the page before where it has one
 * that leads to a page not yet open, else by its address. Clicks every link on it, without leaving,
 * and looks where each leads. `files` are all the files of the site, relative to it.
 */
export async function walkSite(
  browser: Browser,
  base: string,
  files: readonly string[],
): Promise<Walk> {
  const page = await openPage(browser);
  const wrong: string[] = [];
  watch(page, base, wrong);
  const seen = new Map<string, Seen>();
  let clicked = 0;
  // The forms of a kit are mails; tests of their own look at them.
  const paths = files.filter(
    (path) => path.endsWith('.html') && !/^(?:newsletter|embed)[\\/]/.test(path),
  );
  const waiting = new Set(paths.map((path) => new URL(path, base).href));
  let next: string | undefined = new URL('index.html', base).href;
  while (next !== undefined) {
    const link = seen.get(pageOf(page.url()))?.links.find((one) => waiting.has(pageOf(one)));
    if (link) await clickLink(page, link);
    else await page.goto(next, { waitUntil: 'load' });
    if (link) clicked++;
    waiting.delete(pageOf(page.url()));
    seen.set(pageOf(page.url()), await lookAround(page, wrong));
    next = waiting.values().next().value;
  }
  await page.close();
  const links = new Set([...seen.values()].flatMap((one) => one.links));
  const inside = [...links].filter((link) => link.startsWith(base));
  const present = new Set(files.map((path) => new URL(path, base).href));
  for (const link of inside) {
    const fragment = decodeURIComponent(new URL(link).hash.slice(1));
    const ids = seen.get(pageOf(link))?.ids;
    const leads = fragment === '' || !ids ? present.has(pageOf(link)) : ids.has(fragment);
    if (!leads) wrong.push(`${link} leads nowhere`);
  }
  return { pages: seen.size, clicked, links: inside.length, wrong };
}

/** An address without its query and the place on the page. */
function pageOf(address: string): string {
  const { href, hash, search } = new URL(address);
  return href.slice(0, href.length - hash.length - search.length);
}

/** Clicks the link on the page that leads to an address, and waits until that is there. */
export async function clickLink(page: Page, address: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    page.evaluate((href) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      links.find((link) => link.href === href)?.click();
    }, address),
  ]);
  if (page.url() !== address) throw new Error(`A click for ${address} led to ${page.url()}`);
}

/**
 * What the page holds. The place that its address names must be on it, and shown; and no script may
 * keep a click from leading where its link says.
 */
async function lookAround(page: Page, wrong: string[]): Promise<Seen> {
  // This page goes on loading its index; to leave it then would fail those requests.
  if (/\/search\.html$/.test(page.url())) {
    // It ends with counts, or with words that it could not load its index.
    const ended = () =>
      ['[data-count]', '[data-status]'].some((part) => {
        const text = document.querySelector(part)?.textContent ?? '';
        return text !== '' && text !== '正在检索……';
      });
    // Pages that are open side by side are not all drawn, and a wait for the next picture may last.
    await page.waitForFunction(ended, { polling: 100 });
  }
  const { ids, links, kept, there } = await page.evaluate(() => {
    const kept: string[] = [];
    const stay = (event: Event) => {
      if (event.defaultPrevented) kept.push(String(event.target));
      event.preventDefault();
    };
    const all = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    addEventListener('click', stay);
    for (const link of all) link.click();
    removeEventListener('click', stay);
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: all.map(({ href }) => href),
      kept,
      there: location.hash === '' || document.querySelector(':target')?.checkVisibility(),
    };
  });
  for (const link of kept) wrong.push(`${page.url()} keeps a click from leading to ${link}`);
  if (!there) wrong.push(`${page.url()} does not show that place`);
  return { ids: new Set(ids), links: [...new Set(links)] };
}

/** A browser asks a server for this by itself, where a page names no icon. */
const unasked = /\/favicon\.ico\b/;

/** What a browser says of a request, such as that for the icon, that it gave up to go on to the next page. */
const leftBehind = /^(?:NS_BINDING_ABORTED|net::ERR_ABORTED)$/;

/** Collects what a page does wrong from now on. */
export function watch(page: Page, base: string, wrong: string[]): void {
  const tell = (what: string) => {
    if (!unasked.test(what)) wrong.push(`${page.url()} ${what}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => tell(`error: ${String(error)}`));
  const answered = new Set<string>();
  page.on('requestfinished', (request) => answered.add(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Only what has come whole before, and so is known to be there, may be left behind.
    if (!(leftBehind.test(why) && answered.has(request.url())))
      tell(`failed: ${request.url()} (${why})`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob):/.test(url)) tell(`asked for ${url}`);
  });
}
