import { z } from 'zod';
import { blockType } from './block.ts';
import { slug } from './exchange.ts';
import { completeness, isoDate, kind, rights } from './source-record.ts';

/** A place in the source: a line or a run of lines (from 1), or words that occur there once. */
const address = {
  line: z.int().positive().optional(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  text: z.string().min(1).optional(),
};

/** What an editor says of one exchange, by its number. */
const exchangeDecision = z.strictObject({
  asker: z.string().min(1).nullable().optional(),
  speaker: z.string().min(1).nullable().optional(),
  heading: z.string().min(1).nullable().optional(),
  topics: z.array(slug).optional(),
  mentions: z.array(slug).optional(),
});

/** `sources/<id>.yaml`: what an editor knows of a source, and decides. Every key is optional. */
export const sidecar = z.strictObject({
  id: slug.optional(),
  title: z.string().min(1).nullable().optional(),
  publisher: z.string().min(1).nullable().optional(),
  date: isoDate.nullable().optional(),
  /** The event's id, or its title. */
  event: z.string().min(1).nullable().optional(),
  siglum: z.string().min(1).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  speaker: z.string().min(1).nullable().optional(),
  kind: kind.optional(),
  completeness: completeness.optional(),
  rights: rights.optional(),
  original: z.string().min(1).optional(),
  exchanges: z.record(z.string().regex(/^[1-9]\d*$/), exchangeDecision).optional(),
  emendations: z
    .array(
      z.strictObject({
        ...address,
        printed: z.string().min(1),
        reading: z.string(),
        why: z.string().optional(),
      }),
    )
    .optional(),
  /** Sentences to join (or, with `join: false`, to leave apart) at the end of the addressed line. */
  joins: z.array(z.strictObject({ ...address, join: z.boolean().default(true) })).optional(),
  blocks: z.array(z.strictObject({ ...address, type: blockType })).optional(),
});
export type Sidecar = z.infer<typeof sidecar>;
