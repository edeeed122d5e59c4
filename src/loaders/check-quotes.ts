import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { SourceRecord } from '../schemas/source-record.ts';
import { findQuote } from '../views/find-quote.ts';
import { contentError } from './content-error.ts';
import { parseMdx } from './parse-mdx.ts';
import { readAttribute } from './read-attribute.ts';

/**
 * Checks every `<Quote>` of an editor's MDX against the source that it names. Throws at the first
 * whose words the source does not print; returns how many there are.
 */
export function checkQuotes(
  file: string,
  text: string,
  sourceOf: (id: string) => SourceRecord | undefined,
): number {
  const { tree, placeOf } = parseMdx(file, text);
  const quotes = listQuotes(tree);
  for (const quote of quotes) {
    const place = placeOf(quote.position?.start);
    const id = readAttribute(quote, 'source') ?? '';
    const source = sourceOf(id);
    const words = readAttribute(quote, 'text');
    if (!source)
      throw contentError(place, 'unknown-source', `no source “${id}”`, 'Name the id of a source.');
    if (!words)
      throw contentError(place, 'empty-quote', 'no words', 'Write them: <Quote text="…" />.');
    findQuote(source, words, place);
  }
  return quotes.length;
}

function listQuotes(node: Root | RootContent): (MdxJsxFlowElement | MdxJsxTextElement)[] {
  const below = 'children' in node ? node.children.flatMap(listQuotes) : [];
  const isQuote = 'attributes' in node && node.name === 'Quote';
  return isQuote ? [node, ...below] : below;
}
