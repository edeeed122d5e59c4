import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';
import { readAttribute } from './read-attribute.ts';

/** The passages of an answer's tree in their order, with their stretches of the source. */
export function listPassages(tree: Root): readonly Paragraph[] {
  return tree.children
    .filter(isElement)
    .flatMap(({ children }) => children.filter(isElement))
    .map((passage) => ({ text: textOf(passage), spans: readSpans(passage) }));
}

function isElement(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

function readSpans(passage: MdxJsxFlowElement): Span[] {
  const spans = readAttribute(passage, 'spans') ?? '';
  return [...spans.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => [Number(start), Number(end)]);
}
