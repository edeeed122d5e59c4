import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** The value of a literal attribute of an element, if it has it. */
export function readAttribute(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
