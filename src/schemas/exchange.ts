import { z } from 'zod';
import { span } from './span.ts';

/** A file-safe, ASCII, lower-case name. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a-z, 0-9 and hyphens');

const paragraph = z.strictObject({
  /** What the source prints, without markup, label, hard wraps and breaks. No reading is corrected. */
  text: z.string().min(1),
  /** Where it stands: `text` equals these stretches but for white space, tags and entities. */
  spans: z.array(span).min(1),
});
export type Paragraph = z.infer<typeof paragraph>;

const passage = z.strictObject({ paragraphs: z.array(paragraph) });

/** Why an answer stands under a topic. */
const topicEvidence = z.strictObject({
  topic: slug,
  role: z.enum(['topic', 'mention']),
  /** 0 to 1: how much of the exchange is about the topic. */
  score: z.number().min(0).max(1),
  terms: z.array(
    z.strictObject({
      term: z.string(),
      question: z.int().nonnegative(),
      heading: z.int().nonnegative(),
      answer: z.int().nonnegative(),
    }),
  ),
});
export type TopicEvidence = z.infer<typeof topicEvidence>;

const speechMode = z.enum(['direct', 'reported']);

/** One question and its answer in one source. */
export const exchange = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/\d+$/),
  n: z.int().positive(),
  /** The outlet, or null where the source names none. */
  asker: z.string().min(1).nullable(),
  speaker: z.string().min(1).nullable(),
  speech: speechMode,
  heading: z.string().min(1).nullable(),
  question: passage,
  answer: passage,
  topics: z.array(slug),
  mentions: z.array(slug),
  /** The page of the answer, relative to the site's root. */
  url: z.string(),
  /** The parts that the source breaks off. */
  truncated: z.array(z.enum(['question', 'answer'])),
  /** What made the program see an exchange here, in words a reader understands. */
  grounds: z.array(z.string()),
  evidence: z.array(topicEvidence),
});
export type Exchange = z.infer<typeof exchange>;
