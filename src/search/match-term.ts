import type { Span } from '../schemas/span.ts';
import type { FoldedText } from './fold-text.ts';
import type { Term } from './term.ts';

/** Where a text holds a term: `[start, end)` of each occurrence, in order. */
export function matchTerm(text: FoldedText, term: Term): Span[] {
  const { letters } = text;
  const length = term.letters.length;
  const found: Span[] = [];
  for (let at = 0; at + length <= letters.length; at++) {
    const first = letters[at];
    const last = letters[at + length - 1];
    if (first && last && matchesAt(text, at, term)) found.push([first.start, last.end]);
  }
  return found;
}

function matchesAt(text: FoldedText, at: number, term: Term): boolean {
  return (
    term.letters.every((own, i) => {
      const other = text.letters[at + i];
      if (!other || other.letter !== own.letter) return false;
      return i === 0 || agree(other.before, own.before, term.signs);
    }) && endsMatch(text, at, term)
  );
}

function agree(printed: string, asked: string, signs: Term['signs']): boolean {
  if (signs === 'none') return true;
  return signs === 'exact' ? printed === asked : (printed === '') === (asked === '');
}

/** The signs at the ends of a term count where it is exact. */
function endsMatch(text: FoldedText, at: number, { letters, after, signs }: Term): boolean {
  if (signs !== 'exact') return true;
  const following = text.letters[at + letters.length]?.before ?? text.after;
  const leading = text.letters[at]?.before ?? '';
  return leading.endsWith(letters[0]?.before ?? '') && following.startsWith(after);
}
