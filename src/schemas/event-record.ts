import { z } from 'zod';
import { slug } from './exchange.ts';
import { isoDate } from './source-record.ts';
import { span } from './span.ts';

/** What one witness prints at a place; an empty reading has an empty span where it would stand. */
const reading = z.strictObject({ text: z.string(), span });

const variant = z.strictObject({
  readings: z.record(slug, reading),
  context: z.string(),
  class: z.enum(['substitution', 'omission', 'addition', 'punctuation', 'recasting']),
  /** The witness whose reading is likelier a misprint, if one is. */
  suspect: slug.nullable(),
  why: z.string(),
});

const omission = z.strictObject({
  /** The witness that lacks the passage. */
  source: slug,
  /** A witness that has it. */
  in: slug,
  spans: z.array(span),
  text: z.string(),
  chars: z.int().nonnegative(),
  why: z.enum(['cut', 'truncated', 'not-witnessed']),
});

/** The same exchange across the witnesses of an event. */
export const unit = z.strictObject({
  id: slug,
  label: z.string(),
  /** Source id to the number of its exchange. */
  exchanges: z.record(slug, z.int().positive()),
  /** The witness whose text a page prints. */
  base: slug,
  variants: z.array(variant),
  omissions: z.array(omission),
});
export type Unit = z.infer<typeof unit>;

/** One press conference: `data/events/<id>.json`. */
export const eventRecord = z.strictObject({
  schemaVersion: z.literal(1),
  id: slug,
  date: isoDate,
  title: z.string(),
  witnesses: z.array(
    z.strictObject({
      siglum: z.string(),
      source: slug,
      /** There where its words are not compared, for it is in another language than most. */
      collated: z.literal(false).optional(),
    }),
  ),
  units: z.array(unit),
});
export type EventRecord = z.infer<typeof eventRecord>;
