import type { Reading } from '../line.ts';
import type { Outcome } from '../outcome.ts';
import { readEmptyLine } from './read-empty-line.ts';

/**
 * How many lines with text a document may have. The longest press conference has some thousands;
 * beyond this the machine runs out of memory before the document is read.
 */
const limit = 150_000;

/** Refuses a source with too many lines: all of it is markup. Null where it has not too many. */
export function readTooLong(source: string, lines: number): Outcome<Reading> | null {
  if (lines <= limit) return null;
  const message = `The document has ${lines} lines with text, more than the ${limit} that are read.`;
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
