import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { FiledIssue } from '../../src/schemas/issue.ts';

export type Element = Tree.Element;
export type Text = Tree.TextNode;

/** A built page, parsed once for all the steps that look at it. */
export interface Page {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string;
  readonly html: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Parses the HTML of one page. */
export function parsePage(path: string, html: string): Page {
  const elements: Element[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), elements);
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  return { path, html, elements, ids: new Set(ids) };
}

function collect(parent: Tree.ParentNode, elements: Element[]): void {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    elements.push(node);
    collect(node.nodeName === 'template' ? (node as Tree.Template).content : node, elements);
  }
}

/** The value of an attribute, or undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element, without what its `data-aside` parts add to it. */
export function textOf(parent: Tree.ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node)) return '';
      return attributeOf(node, 'data-aside') === undefined ? textOf(node) : '';
    })
    .join('');
}

/** An error that stands at an element of a page. */
export function pageIssue(
  page: Page,
  element: Element,
  { code, message, hint }: Pick<FiledIssue, 'code' | 'message' | 'hint'>,
): FiledIssue {
  const { startLine: line = 1, startCol: column = 1 } = element.sourceCodeLocation ?? {};
  return { file: page.path, line, column, severity: 'error', code, message, hint };
}
