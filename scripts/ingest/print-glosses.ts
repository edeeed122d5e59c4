import { gloss } from './drop-glosses.ts';
import type { TracedText } from './traced-text.ts';

const glossed = new RegExp(`^\\p{Script=Han}${gloss.source}$`, 'u');

/** The text as its source prints it: with the glosses that were folded into its characters. */
export function printGlosses({ text, from, to }: TracedText, source: string): string {
  const isLong = (i: number) => (to[i] as number) - (from[i] as number) > 2;
  if (!to.some((_, i) => isLong(i))) return text;
  return Array.from({ length: text.length }, (_, i) => {
    const printed = isLong(i) ? source.slice(from[i], to[i]) : '';
    return glossed.test(printed) && printed[0] === text[i] ? printed : text[i];
  }).join('');
}
