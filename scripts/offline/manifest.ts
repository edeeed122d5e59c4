import { z } from 'zod';

/** `manifest.json` of a built folder: what must be in a copy of it. */
export const manifest = z.strictObject({
  schemaVersion: z.literal(1),
  /** Which build it is, as the pages say. */
  build: z.string(),
  files: z.array(
    z.strictObject({
      /** Relative to the folder, with forward slashes. */
      path: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type Manifest = z.infer<typeof manifest>;
