import { locateWords } from '../../src/views/locate-words.ts';
import type { Words } from './edition.ts';

const sentenceEnd = /[。！？!?；;]["”’」』）)]*/g;

/**
 * Cuts a paragraph into pieces of at most `most` characters, at the ends of sentences where there
 * are any. Each piece knows where `source`, the whole text, prints it.
 */
export function splitParagraph(words: Words, source: string, most: number): Words[] {
  const pieces: Words[] = [];
  for (let start = 0; start < words.text.length; ) {
    const end = endOf(words.text, start, most);
    const text = words.text.slice(start, end);
    pieces.push({
      text,
      spans: locateWords({ ...words, spans: [...words.spans] }, source, [start, end]),
    });
    start = end;
  }
  return pieces;
}

function endOf(text: string, start: number, most: number): number {
  if (text.length - start <= most) return text.length;
  const window = text.slice(start, start + most);
  const sentence = [...window.matchAll(sentenceEnd)].at(-1);
  if (sentence) return start + sentence.index + sentence[0].length;
  // Never between the halves of a character beyond the basic plane.
  return start + most - (/[\ud800-\udbff]$/.test(window) ? 1 : 0);
}
