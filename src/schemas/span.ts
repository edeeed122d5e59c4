import { z } from 'zod';

/**
 * `[start, end)` in UTF-16 code units of the decoded source: what `source.slice(start, end)` takes.
 * An empty span marks a place.
 */
export const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, 'a span ends before it starts');

export type Span = z.infer<typeof span>;
