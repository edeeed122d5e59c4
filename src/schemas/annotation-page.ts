import { z } from 'zod';

/** A stretch of a source, as the Web Annotation Data Model selects it. */
const target = z.strictObject({
  /** The bytes of the source, named by their SHA-256 (RFC 6920). */
  source: z.string().regex(/^ni:\/\/\/sha-256;[\w-]{43}$/),
  /** The page that shows the source. */
  scope: z.string(),
  selector: z.tuple([
    z.strictObject({
      type: z.literal('TextPositionSelector'),
      /** In characters (code points) of the decoded source, as the model asks. */
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
    z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().min(1),
      prefix: z.string(),
      suffix: z.string(),
    }),
  ]),
});

const annotation = z.strictObject({
  id: z.string(),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body: z.tuple([
    z.strictObject({
      type: z.literal('TextualBody'),
      purpose: z.literal('identifying'),
      format: z.literal('text/plain'),
      language: z.literal('zh-Hans'),
      value: z.string(),
    }),
    z.strictObject({ id: z.string(), type: z.literal('Text'), format: z.literal('text/html') }),
  ]),
  /** More than one where the layout tears the paragraph. */
  target: z.array(target).min(1),
});
export type Annotation = z.infer<typeof annotation>;

/** The quotations of one source as W3C Web Annotations: `data/annotations/<source>.jsonld`. */
export const annotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string(),
  type: z.literal('AnnotationPage'),
  items: z.array(annotation),
});
export type AnnotationPage = z.infer<typeof annotationPage>;
