import { z } from 'zod';
import { block, join } from './block.ts';
import { exchange, slug } from './exchange.ts';
import { issue } from './issue.ts';
import { span } from './span.ts';

export const kind = z.enum(['transcript', 'abridged-transcript', 'summary', 'news-report']);
export const completeness = z.enum(['complete', 'truncated']);
export const rights = z.enum(['full', 'quotations']);
export const isoDate = z.iso.date();

/** An editor's correction of a printed reading: always shown beside it, never in its place. */
const emendation = z.strictObject({
  span,
  /** What the source prints at `span`. */
  printed: z.string(),
  /** What the editor would read there. */
  reading: z.string(),
  why: z.string().nullable(),
});
export type Emendation = z.infer<typeof emendation>;

/** One source as the data export gives it: `data/sources/<id>.json`. */
export const sourceRecord = z.strictObject({
  schemaVersion: z.literal(1),
  id: slug,
  /** Relative to the content folder. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  /** In UTF-16 code units of the decoded source. */
  length: z.int().nonnegative(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  /** The day of the event. */
  date: isoDate.nullable(),
  /** The id of the event. */
  event: slug.nullable(),
  siglum: z.string(),
  kind,
  completeness,
  speaker: z.string().nullable(),
  /** Where the publisher has it, if known. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  rights,
  /** The file's name as it was found. */
  original: z.string(),
  blocks: z.array(block),
  joins: z.array(join),
  emendations: z.array(emendation),
  exchanges: z.array(exchange),
  issues: z.array(issue),
});
export type SourceRecord = z.infer<typeof sourceRecord>;
