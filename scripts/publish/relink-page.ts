import { escapeAttribute } from 'entities';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { mapStyleUrls, mapUrls, type UrlUse } from './map-urls.ts';
import { attributeOf, type Element, type Page, pageIssue, type Text } from './parse-page.ts';
import type { Resolve } from './url-resolver.ts';

/** A link to a place in a page, to be looked up once every page is known. */
export interface FragmentLink {
  readonly file: string;
  readonly fragment: string;
  /** What to report where the place does not exist. */
  readonly miss: FiledIssue;
}

export interface Relinked {
  readonly html: string;
  /** How many URLs were looked at. */
  readonly urls: number;
  readonly fragments: readonly FragmentLink[];
  readonly issues: readonly FiledIssue[];
}

interface Edit {
  /** `[start, end)` in the page's HTML. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes every URL of a page that stays inside the site relative to that page. */
export function relinkPage(page: Page, resolve: Resolve): Relinked {
  const edits = new Map<number, Edit>();
  const fragments: FragmentLink[] = [];
  const issues = page.elements.flatMap((element) => refuseElement(page, element));
  let urls = 0;

  function relink(element: Element, name: string, url: string, use: UrlUse): string {
    urls++;
    const place = `<${element.tagName} ${name}="${url}">`;
    const found = resolve(url, use, page.path);
    if (found.kind === 'outside') return url;
    if (found.kind === 'fault') {
      const { code, message, hint } = found;
      issues.push(pageIssue(page, element, { code, message: `${place}: ${message}`, hint }));
      return url;
    }
    if (found.fragment !== '') {
      const { file, fragment } = found;
      fragments.push({ file, fragment, miss: missing(page, element, place, file) });
    }
    return found.href;
  }

  for (const element of page.elements) {
    for (const edit of editsOf(element, (...found) => relink(element, ...found))) {
      edits.set(edit.start, edit);
    }
  }
  return { html: applyEdits(page.html, edits.values()), urls, fragments, issues };
}

function refuseElement(page: Page, element: Element): FiledIssue[] {
  const isModule =
    (element.tagName === 'script' && attributeOf(element, 'type')?.toLowerCase() === 'module') ||
    (element.tagName === 'link' && attributeOf(element, 'rel') === 'modulepreload');
  if (isModule) {
    const message = 'the page has a module script, which does not run from disk';
    const hint = 'Write it as a classic script: is:inline in Astro.';
    return [pageIssue(page, element, { code: 'module-script', message, hint })];
  }
  if (element.tagName !== 'base') return [];
  const message = '<base> would turn relative links away from the page';
  return [pageIssue(page, element, { code: 'base-element', message, hint: 'Take it away.' })];
}

function missing(page: Page, element: Element, place: string, file: string): FiledIssue {
  return pageIssue(page, element, {
    code: 'fragment-missing',
    message: `${place}: ${file} has no element of that id`,
    hint: 'Give the element that is meant this id, or link to the page alone.',
  });
}

type Relink = (name: string, url: string, use: UrlUse) => string;

/** What must change in the HTML of one element, its children apart. */
function editsOf(element: Element, relink: Relink): Edit[] {
  const edits: Edit[] = [];
  for (const { name, value, prefix } of element.attrs) {
    const mapped = mapUrls(element, { name, value }, (url, use) => relink(name, url, use));
    const written = prefix ? `${prefix}:${name}` : name;
    const at = element.sourceCodeLocation?.attrs?.[written];
    if (mapped === undefined || mapped === value || !at) continue;
    const text = `${written}="${escapeAttribute(mapped)}"`;
    edits.push({ start: at.startOffset, end: at.endOffset, text });
  }
  const [style] = element.tagName === 'style' ? element.childNodes : [];
  if (style?.nodeName === '#text' && style.sourceCodeLocation) {
    const text = mapStyleUrls((style as Text).value, (url, use) => relink('url()', url, use));
    const { startOffset: start, endOffset: end } = style.sourceCodeLocation;
    edits.push({ start, end, text });
  }
  return edits;
}

function applyEdits(html: string, edits: Iterable<Edit>): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(from, start), text);
    from = end;
  }
  return parts.join('') + html.slice(from);
}
