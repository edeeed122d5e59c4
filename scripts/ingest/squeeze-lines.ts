import type { Line } from './line.ts';
import type { TracedText } from './traced-text.ts';

/** All that a person reads of a document, without white space: layout and markup part nothing in it. */
export function squeezeLines(lines: readonly Pick<Line, 'text' | 'from' | 'to'>[]): TracedText {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const line of lines) {
    for (let i = 0; i < line.text.length; i++) {
      const unit = line.text[i] as string;
      if (/\s/.test(unit)) continue;
      parts.push(unit);
      from.push(line.from[i] as number);
      to.push(line.to[i] as number);
    }
  }
  return { text: parts.join(''), from, to };
}
