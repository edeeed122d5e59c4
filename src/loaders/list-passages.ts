import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Paragraph } from '../schemas/exchange.ts';
import { readPassage } from './read-passage.ts';

/** The passages of an answer's tree in their order, with their stretches of the source. */
export function listPassages(tree: Root): readonly Paragraph[] {
  return tree.children
    .filter(isElement)
    .flatMap(({ children }) => children.filter(isElement))
    .map(readPassage);
}

function isElement(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}
