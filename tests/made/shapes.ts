import type fc from 'fast-check';
import { roughen } from './roughen.ts';
import { columns } from './shapes/columns.ts';
import { crawledPost } from './shapes/crawled-post.ts';
import { digest } from './shapes/digest.ts';
import { englishBriefing } from './shapes/english-briefing.ts';
import { jsonRecord } from './shapes/json-record.ts';
import { markdownTranscript } from './shapes/markdown-transcript.ts';
import { ministryPage } from './shapes/ministry-page.ts';
import { newspaperPage } from './shapes/newspaper-page.ts';
import { plainLines } from './shapes/plain-lines.ts';
import { traditionalDigest } from './shapes/traditional-digest.ts';
import { traditionalPage } from './shapes/traditional-page.ts';
import type { Made } from './truth.ts';

const printed: Readonly<Record<string, fc.Arbitrary<Made>>> = {
  'crawled-post': crawledPost,
  'newspaper-page': newspaperPage,
  columns,
  digest,
  'markdown-transcript': markdownTranscript,
  'english-briefing': englishBriefing,
  'json-record': jsonRecord,
  'ministry-page': ministryPage,
  'plain-lines': plainLines,
  'traditional-digest': traditionalDigest,
  'traditional-page': traditionalPage,
};

/** The shapes that made-up documents are printed in, by name. */
export const shapes: typeof printed = Object.fromEntries(
  Object.entries(printed).map(([name, shape]) => [name, roughen(shape)]),
);
