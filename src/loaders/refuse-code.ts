import type { Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import { contentError } from './content-error.ts';
import type { MdxFile } from './parse-mdx.ts';

/** What each part of a generated answer may hold: passages of plain text, and nothing that acts. */
const grammar: Readonly<Record<string, readonly string[]>> = {
  root: ['Question', 'Answer'],
  Question: ['Passage'],
  Answer: ['Passage'],
  Passage: ['paragraph'],
  paragraph: ['text'],
};

type Node = Root | RootContent;
type PlaceOf = MdxFile['placeOf'];

/** Throws where a generated answer holds anything but its three elements and plain text. */
export function refuseCode(node: Node, placeOf: PlaceOf): void {
  if ('attributes' in node) refuseExpressions(node, placeOf);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (!grammar[nameOf(node)]?.includes(nameOf(child)))
      throw refusal(child, placeOf, `${nameOf(child)} inside ${nameOf(node)}`);
    refuseCode(child, placeOf);
  }
}

function refuseExpressions(node: Extract<Node, { attributes: unknown }>, placeOf: PlaceOf): void {
  for (const attribute of node.attributes)
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw refusal(node, placeOf, `an attribute of ${nameOf(node)} that is not a literal string`);
}

function nameOf(node: Node): string {
  return node.type === 'mdxJsxFlowElement' ? (node.name ?? 'a fragment') : node.type;
}

function refusal({ position }: Node, placeOf: PlaceOf, found: string): Error {
  return contentError(
    placeOf(position?.start),
    'not-plain-text',
    `found ${found}`,
    'A generated answer holds Question, Answer, Passage and text only: run the ingest again.',
  );
}
