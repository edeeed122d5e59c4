import { z } from 'zod';
import { span } from './span.ts';

/** What a stretch of a source is. The blocks of a source tile it: every character is in exactly one. */
const blockTypes = [
  'front-matter',
  'masthead',
  'title',
  'heading',
  'lede',
  'opening',
  'question',
  'answer',
  'narration',
  'caption',
  'sidebar-title',
  'sidebar-item',
  'jump-line',
  'credit',
  'markup',
  'link',
  'rule',
  'blank',
] as const;

export const blockType = z.enum(blockTypes);
export type BlockType = z.infer<typeof blockType>;

export const block = z.strictObject({
  type: blockType,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The number of the exchange that the block belongs to, where it belongs to one. */
  exchange: z.int().positive().optional(),
  /** The line, from 1, on which the block starts. */
  line: z.int().positive(),
});
export type Block = z.infer<typeof block>;

/** Why two stretches that the layout tore apart read as one sentence. */
const joinReason = z.enum(['column-break', 'page-break', 'interposed', 'hard-wrap', 'editor']);

/** One sentence broken by the layout and read as one. `left` ends where `right` takes up again. */
export const join = z.strictObject({
  left: span,
  right: span,
  reason: joinReason,
  /** What made the program sure, in words a reader understands. */
  grounds: z.array(z.string()),
  /** Whether grammar and layout agree; an unsure join is also an issue. */
  sure: z.boolean(),
});
export type Join = z.infer<typeof join>;
