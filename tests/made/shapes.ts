import type fc from 'fast-check';
import { columns } from './shapes/columns.ts';
import { crawledPost } from './shapes/crawled-post.ts';
import { digest } from './shapes/digest.ts';
import { markdownTranscript } from './shapes/markdown-transcript.ts';
import { newspaperPage } from './shapes/newspaper-page.ts';
import type { Made } from './truth.ts';

/** The shapes that made-up documents are printed in, by name. */
export const shapes: Readonly<Record<string, fc.Arbitrary<Made>>> = {
  'crawled-post': crawledPost,
  'newspaper-page': newspaperPage,
  columns,
  digest,
  'markdown-transcript': markdownTranscript,
};
