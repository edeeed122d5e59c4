import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Answer } from '../schemas/answer.ts';
import type { Paragraph } from '../schemas/exchange.ts';
import type { Apparatus } from '../views/apparatus.ts';
import type { Place } from '../views/find-places.ts';
import { markText } from '../views/mark-text.ts';
import type { PlacedEmendation } from '../views/place-emendations.ts';
import { readAttribute } from './read-attribute.ts';
import { readPassage } from './read-passage.ts';

/** What stands in the text beside the source's own words. */
export interface Notes {
  readonly apparatus: Apparatus;
  /** The corrections that concern a paragraph. */
  readonly emendationsOf: (paragraph: Paragraph) => readonly PlacedEmendation[];
}

/** Prints the tree of an answer as HTML; each quotation carries the stretches of its source. */
export function printAnswer(tree: Root, meta: Answer, notes: Notes): string {
  return toHtml(
    tree.children
      .filter((node) => node.type === 'mdxJsxFlowElement')
      .map((part) => {
        const name = part.name === 'Question' ? 'question' : 'answer';
        const places = notes.apparatus.places.filter((place) => place.part === name);
        const nodes = part.children.filter((node) => node.type === 'mdxJsxFlowElement');
        const passages = printPassages(nodes, meta, { ...notes, places });
        if (passages.length === 0) return unprinted(name, absence(places, notes));
        return name === 'answer' ? answer(passages, nodes, meta) : question(passages);
      }),
  );
}

function unprinted(part: 'question' | 'answer', absence: readonly ElementContent[]): Element {
  const value = part === 'question' ? '所据文本未印提问。' : '所据文本未印答复。';
  return element('p', { className: ['absent'] }, [{ type: 'text', value }, ...absence]);
}

function question(passages: readonly Element[]): Element {
  return element('div', { className: ['question'] }, [paragraph('label', '问'), ...passages]);
}

/** What the apparatus says of a part that the witness does not print. */
function absence(places: readonly Place[], { apparatus }: Notes): ElementContent[] {
  return markText({ text: '', offset: 0, places, emendations: [] }, apparatus);
}

function answer(passages: Element[], nodes: readonly MdxJsxFlowElement[], meta: Answer): Element {
  const { source, sourceUrl, speech } = meta;
  const quotation = {
    className: ['speech', `speech--${speech}`],
    cite: sourceUrl ?? undefined,
    dataSource: source,
    dataSpans: nodes.map((node) => readAttribute(node, 'spans')).join(' '),
  };
  return element('div', { className: ['answer'] }, [
    paragraph('label', '答'),
    element('blockquote', quotation, passages),
  ]);
}

function printPassages(
  nodes: readonly MdxJsxFlowElement[],
  { source }: Answer,
  { apparatus, emendationsOf, places }: Notes & { readonly places: readonly Place[] },
): Element[] {
  let offset = 0;
  return nodes.map((node) => {
    const passage = readPassage(node);
    const { text } = passage;
    const emendations = emendationsOf(passage);
    const children = markText({ text, offset, places, emendations }, apparatus);
    // A line break parts the paragraphs of a part.
    offset += text.length + 1;
    const properties = {
      id: readAttribute(node, 'id'),
      className: ['passage'],
      dataSource: source,
      dataSpans: readAttribute(node, 'spans'),
      dataLines: readAttribute(node, 'lines'),
    };
    return element('p', properties, children);
  });
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
