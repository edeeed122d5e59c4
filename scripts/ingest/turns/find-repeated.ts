import { nextText } from './page.ts';
import { endsSentence } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/**
 * The lines that a page prints more than once and that are no sentences: its title under every
 * picture, the head of every page, the first words of a paragraph above it. Asides in brackets
 * (`（掌声）`) may be said as often.
 */
export function findRepeated(pieces: readonly Piece[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [i, piece] of pieces.entries()) {
    const { text } = piece;
    if (!isLine(piece)) continue;
    const below = pieces[nextText(pieces, i)]?.text ?? '';
    (seen.has(text) || (below.length > text.length && below.startsWith(text))
      ? repeated
      : seen
    ).add(text);
  }
  return repeated;
}

function isLine({ text, role }: Piece): boolean {
  if (role !== 'text' && role !== 'heading') return false;
  return (
    text.length > 8 && text.length <= 60 && !endsSentence(text) && !/^[（(【[]|[:：]$/u.test(text)
  );
}
