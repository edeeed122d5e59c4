import { z } from 'zod';

/**
 * A term, or a term with what it weighs (1 unless said) and where it counts. What weighs less than
 * 1 is a sign of the topic only: however often a question says it, the answer must bear it out.
 */
const term = z.union([
  z.string().min(1),
  z.strictObject({
    term: z.string().min(1),
    weight: z.number().positive().default(1),
    in: z
      .array(z.enum(['question', 'heading', 'answer']))
      .min(1)
      .default(['question', 'heading', 'answer']),
  }),
]);

/** The front matter of `topics/<slug>.mdx`. */
export const topic = z.strictObject({
  title: z.string().min(1),
  /** One neutral sentence for lists and cards. */
  summary: z.string().min(1),
  /** Smaller stands first. */
  order: z.number(),
  terms: z.array(term).min(1),
  /** Rival terms: where they lead, the answer is filed elsewhere and this topic is a mention. */
  excludes: z.array(z.string().min(1)).default([]),
  /** Where there are any, one of these must stand in the exchange, or this topic is a mention. */
  requires: z.array(z.string().min(1)).default([]),
});
export type Topic = z.infer<typeof topic>;
