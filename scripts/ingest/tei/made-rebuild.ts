import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** What the TEI document says one witness prints, by the unit and part of each turn: `u01/answer`. */
export function rebuildWitness(tei: string, source: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const div of elementsNamed(fromXml(tei).children as ElementContent[], 'div'))
    for (const turn of [...elementsNamed(div.children, 'u'), ...elementsNamed(div.children, 'p')])
      texts.set(
        `${div.attributes['xml:id']}/${turn.attributes.n ?? 'lede'}`,
        read(turn.children, `#w-${source}`),
      );
  return texts;
}

function read(nodes: readonly ElementContent[], witness: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      if (node.name === 'milestone') return '\n';
      const reading = node.children
        .filter((child): child is Element => child.type === 'element')
        .find(({ attributes }) => attributes.wit?.split(' ').includes(witness));
      return reading ? read(reading.children, witness) : '';
    })
    .join('');
}

function elementsNamed(nodes: readonly ElementContent[], name: string): Element[] {
  return nodes
    .filter((node): node is Element => node.type === 'element')
    .flatMap((node) => (node.name === name ? [node] : elementsNamed(node.children, name)));
}
