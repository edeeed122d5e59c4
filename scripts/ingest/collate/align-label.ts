import type { Place } from './align-pairs.ts';

const LONGEST = 16;

/**
 * Names a unit: the first line of a heading that a witness prints over it, else who asks and how
 * the question begins. `places` come with the base first, then in the order of their sigla.
 */
export function alignLabel(places: readonly Place[]): string {
  for (const { exchange } of places) if (exchange.heading) return firstLine(exchange.heading);
  const asker = places.find(({ exchange }) => exchange.asker)?.exchange.asker;
  const asked = places.flatMap(({ exchange }) => exchange.question.paragraphs)[0];
  const said = places.flatMap(({ exchange }) => exchange.answer.paragraphs)[0];
  const words = beginning((asked ?? said)?.text ?? '');
  return asker && words ? `${asker}：${words}` : (asker ?? words);
}

function firstLine(heading: string): string {
  return (heading.trim().split('\n')[0] as string).trim();
}

/** The first sentence, shortened where it is long. */
function beginning(text: string): string {
  const letters = [...(text.trim().split(/(?<=[。！？!?])|\n/)[0] ?? '')];
  if (letters.length <= LONGEST) return letters.join('');
  return `${letters
    .slice(0, LONGEST)
    .join('')
    .replace(/[\p{P}\s]+$/u, '')}…`;
}
