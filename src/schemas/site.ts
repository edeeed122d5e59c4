import { z } from 'zod';
import { rights } from './source-record.ts';

/** `content/site.yaml`. */
export const site = z.strictObject({
  title: z.string().min(1),
  /** One line under the title. */
  tagline: z.string().min(1),
  /** The address that the site is published at; null while it has none. */
  site: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  language: z.string().default('zh-Hans'),
  /** The rights of every source whose sidecar says nothing. */
  rights: rights.optional(),
});
export type Site = z.infer<typeof site>;
