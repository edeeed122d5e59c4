import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Answer } from '../schemas/answer.ts';
import { readAttribute } from './read-attribute.ts';

/** Prints the tree of an answer as HTML; each quotation carries the stretches of its source. */
export function printAnswer(tree: Root, meta: Answer): string {
  return toHtml(
    tree.children
      .filter((node) => node.type === 'mdxJsxFlowElement')
      .map((part) => {
        const passages = part.children.filter((node) => node.type === 'mdxJsxFlowElement');
        return part.name === 'Question' ? question(passages, meta) : answer(passages, meta);
      }),
  );
}

function question(passages: readonly MdxJsxFlowElement[], { source }: Answer): Element {
  if (passages.length === 0) return paragraph('absent', '所据文本未印提问。');
  const children = passages.map((node) => passage(node, source));
  return element('div', { className: ['question'] }, [paragraph('label', '问'), ...children]);
}

function answer(passages: readonly MdxJsxFlowElement[], meta: Answer): Element {
  const { source, sourceUrl, speech } = meta;
  const quotation = {
    className: ['speech', `speech--${speech}`],
    cite: sourceUrl ?? undefined,
    dataSource: source,
    dataSpans: passages.map((node) => readAttribute(node, 'spans')).join(' '),
  };
  const children = passages.map((node) => passage(node, source));
  return element('div', { className: ['answer'] }, [
    paragraph('label', '答'),
    element('blockquote', quotation, children),
  ]);
}

function passage(node: MdxJsxFlowElement, source: string): Element {
  const properties = {
    id: readAttribute(node, 'id'),
    className: ['passage'],
    dataSource: source,
    dataSpans: readAttribute(node, 'spans'),
    dataLines: readAttribute(node, 'lines'),
  };
  return element('p', properties, [{ type: 'text', value: textOf(node) }]);
}

function paragraph(name: string, value: string): Element {
  return element('p', { className: [name] }, [{ type: 'text', value }]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
