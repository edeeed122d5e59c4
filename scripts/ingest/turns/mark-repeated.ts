import type { Paragraph } from './assemble-paragraphs.ts';
import { parseLabel } from './parse-label.ts';
import { breaksOff } from './sentence.ts';

/** Shorter lines recur in any record: a name, a word of thanks. */
const least = 10;

/**
 * Takes a display line that the page prints three times or more, as some do with their title under
 * every picture, for a caption wherever it stands below the first. Twice it may head a section too.
 */
export function markRepeated(paragraphs: readonly Paragraph[]): Paragraph[] {
  const found = Map.groupBy(
    paragraphs.filter(({ text }) => text.length >= least && breaksOff(text)),
    ({ text }) => text,
  );
  return paragraphs.map((paragraph) => {
    const { text, role } = paragraph;
    const same = found.get(text) ?? [];
    if (same.length < 3 || paragraph === same[0] || role !== 'text' || parseLabel(text))
      return paragraph;
    return { ...paragraph, role: 'caption' };
  });
}
