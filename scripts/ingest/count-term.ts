import { foldScript } from './fold-script.ts';

/** A text in which terms are looked for. */
export interface Foldable {
  readonly text: string;
  /** The same, folded. */
  readonly folded: string;
}

type Count = (text: Foldable) => number;
const counts = new Map<string, Count>();

/**
 * How often a term occurs in a text, in either script of Chinese. One of Latin letters begins a
 * word there (Russia, Russian; never Prussia), in capitals or not; one of capitals alone (US, APEC)
 * is a whole word, in capitals.
 */
export function countTerm(text: Foldable, term: string): number {
  const count = counts.get(term) ?? counterOf(term);
  counts.set(term, count);
  return count(text);
}

function counterOf(term: string): Count {
  const folded = foldScript(term);
  if (!/^[\p{Script=Latin}\d]/u.test(term)) return (text) => text.folded.split(folded).length - 1;
  const bounded = (words: string, after = '') =>
    new RegExp(`(?<![\\p{Script=Latin}\\d])${RegExp.escape(words)}${after}`, 'gu');
  if (/\p{Ll}/u.test(term)) {
    const beginning = bounded(folded);
    return (text) => text.folded.match(beginning)?.length ?? 0;
  }
  const whole = bounded(term, '(?![\\p{Script=Latin}\\d])');
  return (text) => text.text.match(whole)?.length ?? 0;
}
