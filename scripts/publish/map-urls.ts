import { attributeOf, type Element } from './parse-page.ts';

/** Whether a URL is followed by a reader (`link`) or fetched to show the page (`load`). */
export type UrlUse = 'link' | 'load';
type Visit = (url: string, use: UrlUse) => string;

const links = new Set(['a', 'area', 'form', 'input', 'button', 'blockquote', 'q', 'del', 'ins']);
const loads = new Set('src srcset imagesrcset poster data style'.split(' '));
const takesUrl = new Set([...loads, 'href', 'action', 'formaction', 'cite', 'content']);
// A `link` of one of these names another page; of any other, it fetches what the page needs.
const pageRelations =
  /\b(?:canonical|alternate|next|prev|up|author|license|help|search|me|bookmark|cite-as)\b/i;
const styleUrl =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/**
 * The value that an attribute has once `visit` has replaced each URL in it; undefined where the
 * attribute takes no URL.
 */
export function mapUrls(
  element: Element,
  { name, value }: { name: string; value: string },
  visit: Visit,
): string | undefined {
  if (!takesUrl.has(name)) return undefined;
  if (name === 'content') return mapRefresh(element, value, visit);
  if (name === 'style') return mapStyleUrls(value, visit);
  if (name === 'data' && element.tagName !== 'object') return undefined;
  const use = useOf(element, name);
  if (!name.endsWith('srcset')) return visit(value.trim(), use);
  return value
    .trim()
    .split(/,\s+|,$/)
    .filter(Boolean)
    .map((candidate) => candidate.replace(/^\S+/, (url) => visit(url, use)))
    .join(', ');
}

/** A stylesheet with each URL in it replaced by what `visit` returns. */
export function mapStyleUrls(css: string, visit: Visit): string {
  return css.replace(styleUrl, (found, ...groups) => {
    const url = groups.slice(0, 5).find((group) => group !== undefined) as string;
    const mapped = JSON.stringify(visit(url, 'load'));
    return found.startsWith('@') ? `@import ${mapped}` : `url(${mapped})`;
  });
}

function useOf(element: Element, name: string): UrlUse {
  if (loads.has(name)) return 'load';
  if (element.tagName === 'link') {
    return pageRelations.test(attributeOf(element, 'rel') ?? '') ? 'link' : 'load';
  }
  return links.has(element.tagName) ? 'link' : 'load';
}

function mapRefresh(element: Element, value: string, visit: Visit): string | undefined {
  if (element.tagName !== 'meta') return undefined;
  if (attributeOf(element, 'http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  return value.replace(
    /(url\s*=\s*)(["']?)(.*)\2$/i,
    (_, key, quote, url) => key + quote + visit(url, 'link') + quote,
  );
}
