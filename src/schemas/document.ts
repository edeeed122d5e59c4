import { z } from 'zod';
import { blockType } from './block.ts';
import { slug } from './exchange.ts';

/** A stretch of one line that lies in one block. */
const segment = z.strictObject({
  type: blockType,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The characters as the source has them; null where the source's rights withhold them. */
  text: z.string().nullable(),
  exchange: z.int().positive().nullable(),
});

/** A whole source line by line, as its page shows it: `documents/<id>.json`. */
export const documentRecord = z.strictObject({
  id: slug,
  lines: z.array(z.strictObject({ n: z.int().positive(), segments: z.array(segment) })),
});
export type DocumentRecord = z.infer<typeof documentRecord>;
