import type { FiledIssue } from '../../src/schemas/issue.ts';
import { attributeOf, type Element, type Page, pageIssue, textOf } from './parse-page.ts';
import { parseSpans } from './parse-spans.ts';
import { type Proof, proveQuotations, type Quotation } from './prove-quotations.ts';
import type { Source } from './read-sources.ts';

/**
 * Proves every passage of a page that names its source (`data-source`, `data-spans`), and finds
 * quotations (`blockquote`, `q`) that hold anything else.
 */
export function provePage(page: Page, sources: ReadonlyMap<string, Source>): Proof {
  const claims = page.elements.filter(isClaim);
  const quotations = claims.flatMap((claim) => readClaim(page, claim, sources) ?? []);
  const { issues, ...counts } = proveQuotations(quotations);
  const idle = claims.filter((claim) => !readClaim(page, claim, sources));
  const bare = page.elements.filter((element) => isQuote(element) && !isCovered(element));
  return {
    ...counts,
    issues: [
      ...issues,
      ...idle.map((element) => unsourced(page, element)),
      ...bare.map((element) => unproven(page, element)),
    ],
  };
}

const isClaim = (element: Element) => attributeOf(element, 'data-spans') !== undefined;
const isQuote = ({ tagName }: Element) => tagName === 'blockquote' || tagName === 'q';

function readClaim(
  page: Page,
  element: Element,
  sources: ReadonlyMap<string, Source>,
): Quotation | null {
  const source = sources.get(attributeOf(element, 'data-source') ?? '');
  const spans = parseSpans(attributeOf(element, 'data-spans') ?? '');
  const shown = textOf(element);
  if (!source || !spans || shown.trim() === '') return null;
  const { startLine, startCol } = element.sourceCodeLocation ?? {};
  return { where: `${page.path}:${startLine}:${startCol}`, source, spans, shown };
}

/** Whether all the words of a quotation stand in passages that are proved. */
function isCovered(quote: Element): boolean {
  for (let at: Element['parentNode'] = quote; at; at = 'parentNode' in at ? at.parentNode : null) {
    if ('attrs' in at && isClaim(at)) return true;
  }
  const words = partsOf(quote);
  return words.some((part) => part === 'proved') && !words.includes('bare');
}

function partsOf(parent: Element): ('proved' | 'bare')[] {
  return parent.childNodes.flatMap((node): ('proved' | 'bare')[] => {
    if ('attrs' in node) {
      if (attributeOf(node, 'data-aside') !== undefined) return [];
      return isClaim(node) ? ['proved'] : partsOf(node);
    }
    return node.nodeName === '#text' && 'value' in node && node.value.trim() !== '' ? ['bare'] : [];
  });
}

function unsourced(page: Page, element: Element): FiledIssue {
  const { 'data-source': source, 'data-spans': spans } = Object.fromEntries(
    element.attrs.map(({ name, value }) => [name, value]),
  );
  return pageIssue(page, element, {
    code: 'quotation-unsourced',
    message: `nothing to compare: data-source="${source ?? ''}" data-spans="${spans ?? ''}"`,
    hint: 'Name a source of the site and spans such as 120-180, and show the words.',
  });
}

function unproven(page: Page, element: Element): FiledIssue {
  return pageIssue(page, element, {
    code: 'quotation-unproven',
    message: `<${element.tagName}> holds words that name no place in a source: «${textOf(element).trim().slice(0, 40)}»`,
    hint: 'Quote with <Quote>, or mark what is not quoted with data-aside.',
  });
}
