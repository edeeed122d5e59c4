import { z } from 'zod';
import { slug } from './exchange.ts';
import { span } from './span.ts';

/** What one witness prints of a segment; a line break begins a paragraph. */
const segmentReading = z.strictObject({ text: z.string().min(1), spans: z.array(span).min(1) });

/** A stretch that witnesses print alike, or differently as one variant. */
const segment = z.strictObject({
  /** By source id; a witness that prints nothing here is left out. */
  readings: z.record(slug, segmentReading),
  /** The index of the variant in the unit, where the segment is one. */
  variant: z.int().nonnegative().nullable(),
  /** The indices of the omissions in the unit that the segment belongs to. */
  omissions: z.array(z.int().nonnegative()),
});
export type Segment = z.infer<typeof segment>;

const collatedPassage = z.strictObject({
  unit: slug,
  part: z.enum(['lede', 'opening', 'question', 'answer']),
  /** Put together in their order, the readings of one witness are what it prints. */
  segments: z.array(segment),
});
export type CollatedPassage = z.infer<typeof collatedPassage>;

/**
 * The witnesses of one press conference side by side: `data/collations/<event>.json`. It holds the
 * passages that two or more witnesses print.
 */
export const eventCollation = z.strictObject({
  schemaVersion: z.literal(1),
  id: slug,
  passages: z.array(collatedPassage),
});
export type EventCollation = z.infer<typeof eventCollation>;
