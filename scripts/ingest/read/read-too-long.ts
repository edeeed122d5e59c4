import type { Reading } from '../line.ts';
import type { Outcome } from '../outcome.ts';
import { readEmptyLine } from './read-empty-line.ts';

/**
 * How many lines with text, and how many tags, a document may have. The longest press conference
 * has some thousands; beyond this the machine runs out of memory before the document is read.
 */
export const limits = { lines: 150_000, tags: 2_500_000 } as const;

/** Refuses a source that has too many of something: all of it is markup. Null where it has not. */
export function readTooLong(
  source: string,
  what: keyof typeof limits,
  count: number,
): Outcome<Reading> | null {
  if (count <= limits[what]) return null;
  const message = `The document has more than ${limits[what]} ${what === 'lines' ? 'lines with text' : what}.`;
  return {
    value: { container: 'text', lines: [readEmptyLine('markup', 0, source.length)] },
    findings: [
      {
        ...{ code: 'too-long', severity: 'error', offset: 0, message },
        hint: 'Split it into the documents that it holds.',
      },
    ],
  };
}
