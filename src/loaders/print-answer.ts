import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Answer } from '../schemas/answer.ts';

/** Prints the tree of an answer as HTML; each quotation carries the stretches of its source. */
export function printAnswer(tree: Root, { source, sourceUrl, speech }: Answer): string {
  const parts = tree.children.filter((node) => node.type === 'mdxJsxFlowElement');
  return toHtml(
    parts.flatMap((part) => {
      const passages = part.children.filter((node) => node.type === 'mdxJsxFlowElement');
      if (passages.length === 0) return [];
      const paragraphs = passages.map((node) => passage(node, source));
      if (part.name === 'Question')
        return element('div', { className: ['question'] }, [label('问'), ...paragraphs]);
      const quotation = {
        className: ['speech', `speech--${speech}`],
        cite: sourceUrl ?? undefined,
        dataSource: source,
        dataSpans: passages.map((node) => attribute(node, 'spans')).join(' '),
      };
      return element('div', { className: ['answer'] }, [
        label('答'),
        element('blockquote', quotation, paragraphs),
      ]);
    }),
  );
}

function passage(node: MdxJsxFlowElement, source: string): Element {
  const properties = {
    id: attribute(node, 'id'),
    className: ['passage'],
    dataSource: source,
    dataSpans: attribute(node, 'spans'),
    dataLines: attribute(node, 'lines'),
  };
  return element('p', properties, [{ type: 'text', value: textOf(node) }]);
}

function label(value: string): Element {
  return element('p', { className: ['label'] }, [{ type: 'text', value }]);
}

function attribute(node: MdxJsxFlowElement, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
