import { z } from 'zod';
import { slug } from './exchange.ts';
import { isoDate, kind } from './source-record.ts';

/** `data/index.json`: what the export holds. */
export const dataIndex = z.strictObject({
  schemaVersion: z.literal(1),
  sources: z.array(
    z.strictObject({
      id: slug,
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      date: isoDate.nullable(),
      event: slug.nullable(),
      siglum: z.string(),
      kind,
      exchanges: z.int().nonnegative(),
      url: z.string(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: slug,
      title: z.string(),
      date: isoDate,
      /** The questions that its witnesses print, each counted once. */
      units: z.int(),
      url: z.string(),
    }),
  ),
  topics: z.array(
    z.strictObject({
      slug,
      title: z.string(),
      answers: z.int(),
      mentions: z.int(),
      url: z.string(),
    }),
  ),
  formulations: z.array(
    z.strictObject({ id: slug, text: z.string(), units: z.int(), url: z.string() }),
  ),
});
export type DataIndex = z.infer<typeof dataIndex>;
