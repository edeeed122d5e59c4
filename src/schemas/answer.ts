import { z } from 'zod';
import { exchange, slug } from './exchange.ts';
import { completeness, isoDate, kind } from './source-record.ts';

/** First and last line of a passage in its source, from 1. */
const lines = z.tuple([z.int().positive(), z.int().positive()]);

/** The front matter of one generated answer: `answers/<source>/<nn>.mdx`. */
export const answer = z.strictObject({
  ...exchange.omit({ question: true, answer: true }).shape,
  source: slug,
  sourceTitle: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  publisher: z.string().nullable(),
  siglum: z.string(),
  kind,
  completeness,
  date: isoDate.nullable(),
  event: slug.nullable(),
  eventTitle: z.string().nullable(),
  /** The unit of the event that this exchange belongs to, and every witness of it. */
  unit: slug.nullable(),
  isBase: z.boolean(),
  witnesses: z.array(
    z.strictObject({
      source: slug,
      siglum: z.string(),
      n: z.int().positive(),
      publisher: z.string().nullable(),
      title: z.string().nullable(),
      speech: exchange.shape.speech,
      chars: z.int().nonnegative(),
      truncated: exchange.shape.truncated,
    }),
  ),
  lines,
  /** Characters of the answer, white space not counted. */
  chars: z.int().nonnegative(),
});
export type Answer = z.infer<typeof answer>;
