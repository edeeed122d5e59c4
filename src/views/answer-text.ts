import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The paragraphs of the answer in the printed HTML of an exchange, a line each, without the notes
 * that stand in them.
 */
export function answerText(html: string): string {
  const quotation = elementsIn(parseFragment(html)).find(({ tagName }) => tagName === 'blockquote');
  const paragraphs = quotation
    ? elementsIn(quotation).filter(({ tagName }) => tagName === 'p')
    : [];
  return paragraphs.map(ownText).join('\n');
}

function elementsIn(parent: Parent): Element[] {
  return parent.childNodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((element) => [element, ...elementsIn(element)]);
}

function ownText(parent: Parent): string {
  return parent.childNodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value;
      if (!tree.isElementNode(node) || isAside(node)) return '';
      return ownText(node);
    })
    .join('');
}

const isAside = ({ attrs }: Element) => attrs.some(({ name }) => name === 'data-aside');
