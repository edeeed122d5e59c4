import { z } from 'zod';

export const severity = z.enum(['error', 'warning', 'note']);

/** Something an editor should know about one place of one source. Codes are permanent. */
export const issue = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity,
  line: z.int().positive(),
  column: z.int().positive(),
  /** What was found. */
  message: z.string(),
  /** What to do next. */
  hint: z.string(),
  /** The words or the number that the message is about, where there are some. */
  found: z.string().optional(),
});
export type Issue = z.infer<typeof issue>;

/** An issue with the file that it stands in, as an entry prints it. */
export type FiledIssue = Issue & { readonly file: string };
