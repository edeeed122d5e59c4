import type { z } from 'zod';

/** A failure of the content that ends the build: where, a permanent code, what was found, what to do. */
export function contentError(place: string, code: string, found: string, hint: string): Error {
  return new Error(`${place} ${code}: ${found}\n  ${hint}`);
}

/** Says, a line for each, which keys of a file do not fit its schema. */
export function invalidData(file: string, error: z.ZodError): Error {
  const found = error.issues.map(
    ({ path, message }) => `\n  ${path.join('.') || '(root)'}: ${message}`,
  );
  return contentError(
    file,
    'invalid-data',
    `the data do not fit their schema${found.join('')}`,
    'Mend the file if you wrote it; if it is generated, run the ingest again.',
  );
}
