import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** The value of a literal attribute of an element, if it has it. */
export function readAttribute(node: MdxJsxFlowElement, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
