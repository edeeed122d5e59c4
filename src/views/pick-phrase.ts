import type { Unit } from '../schemas/event-record.ts';
import type { Span } from '../schemas/span.ts';
import { locateWords } from './locate-words.ts';

/** Words of a source, and where they stand. */
export interface Phrase {
  readonly text: string;
  readonly spans: readonly Span[];
}

// A reader knows a passage by a clause of this many characters.
const [SHORTEST, LONGEST] = [5, 16];
const marks = /[\p{P}\p{S}\s]+/u;

/**
 * Picks the first clause of a passage that is neither too short nor too long to know it by; else its
 * first characters. Null where the words cannot be found in the source.
 */
export function pickPhrase(
  { text, spans }: Pick<Unit['omissions'][number], 'text' | 'spans'>,
  source: string,
): Phrase | null {
  const clauses = text.split(marks);
  const fit = clauses.find(({ length }) => length >= SHORTEST && length <= LONGEST);
  const words = fit ?? text.slice(0, LONGEST);
  const start = text.indexOf(words);
  try {
    const found = locateWords({ text, spans }, source, [start, start + words.length]);
    return found.length > 0 ? { text: words, spans: found } : null;
  } catch {
    return null;
  }
}
