import { closest, distance } from 'fastest-levenshtein';

/** What may be meant by a word that is not known: the nearest one, or else all; `title` heads them. */
export function suggestWord(word: string, known: readonly string[], title: string): string {
  const near = closest(word, known);
  const isNear = distance(word, near) < Math.min(4, word.length / 2);
  return isNear ? `Did you mean “${near}”?` : `${title}: ${known.join(', ')}.`;
}
