import type { Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import { contentError } from './content-error.ts';

/** What each part of a generated answer may hold: passages of plain text, and nothing that acts. */
const grammar: Readonly<Record<string, readonly string[]>> = {
  root: ['Question', 'Answer'],
  Question: ['Passage'],
  Answer: ['Passage'],
  Passage: ['paragraph'],
  paragraph: ['text'],
};

type Node = Root | RootContent;

/** Throws where a generated answer holds anything but its three elements and plain text. */
export function refuseCode(file: string, node: Node): void {
  if ('attributes' in node) refuseExpressions(file, node);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (!grammar[nameOf(node)]?.includes(nameOf(child)))
      throw refusal(file, child, `${nameOf(child)} inside ${nameOf(node)}`);
    refuseCode(file, child);
  }
}

function refuseExpressions(file: string, node: Extract<Node, { attributes: unknown }>): void {
  for (const attribute of node.attributes)
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw refusal(file, node, `an attribute of ${nameOf(node)} that is not a literal string`);
}

function nameOf(node: Node): string {
  return node.type === 'mdxJsxFlowElement' ? (node.name ?? 'a fragment') : node.type;
}

function refusal(file: string, { position }: Node, found: string): Error {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return contentError(
    `${file}:${line}:${column}`,
    'not-plain-text',
    `found ${found}`,
    'A generated answer holds Question, Answer, Passage and text only: run the ingest again.',
  );
}
