import type { Span } from '../schemas/span.ts';
import { markTerms } from './mark-terms.ts';
import { readTerms } from './read-terms.ts';

/** What holds a source's words, a paragraph or a stretch of a line each. */
const passages = 'main .passage, main .piece__text';

/** Marks in the passages of the page what a query finds there, signs aside where it finds nothing. */
export function markPage(query: string): void {
  const terms = readTerms(query);
  if (terms.length === 0 || document.querySelector('[data-result-count]')) return;
  const elements = [...document.querySelectorAll(passages)];
  const mark = (asked: typeof terms) => {
    const found = elements.map((element) => markTerms(ownText(element), asked));
    for (const [i, spans] of found.entries()) if (elements[i]) markSpans(elements[i], spans);
    return found.some((spans) => spans.length > 0);
  };
  if (!mark(terms)) mark(terms.map((term) => ({ ...term, signs: 'none' })));
}

/** The texts of an element in their order; notes that stand among a source's words are left out. */
function textsIn(element: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (!node.parentElement?.closest('[data-aside]')) texts.push(node);
  return texts;
}

const ownText = (element: Element) =>
  textsIn(element)
    .map(({ data }) => data)
    .join('');

/** Marks stretches of an element's own text, which may run across the elements in it. */
function markSpans(element: Element, spans: readonly Span[]): void {
  const texts: { node: Text; start: number }[] = [];
  let length = 0;
  for (const node of textsIn(element)) {
    texts.push({ node, start: length });
    length += node.length;
  }
  // From the end, so that what is still to be marked stays where it is.
  for (const { node, start } of texts.reverse()) {
    for (const [first, last] of spans.toReversed()) {
      const from = Math.max(first - start, 0);
      const to = Math.min(last - start, node.length);
      if (from < to) markText(node, from, to);
    }
  }
}

function markText(node: Text, from: number, to: number): void {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  const mark = document.createElement('mark');
  mark.className = 'found';
  range.surroundContents(mark);
}
