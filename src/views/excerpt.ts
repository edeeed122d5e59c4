import { z } from 'zod';
import type { Paragraph } from '../schemas/exchange.ts';
import { span } from '../schemas/span.ts';
import { locateWords } from './locate-words.ts';

export const excerptSchema = z.object({
  text: z.string(),
  spans: z.array(span),
  /** Whether the paragraph goes on. */
  cut: z.boolean(),
});
export type Excerpt = z.infer<typeof excerptSchema>;

/** The first `length` characters of a paragraph, and where its source prints them. */
export function excerpt(paragraph: Paragraph, source: string, length: number): Excerpt {
  const text = Array.from(paragraph.text).slice(0, length).join('');
  return {
    text,
    spans: [...locateWords(paragraph, source, [0, text.length])],
    cut: text.length < paragraph.text.length,
  };
}
