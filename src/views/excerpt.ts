import type { Exchange, Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';
import { locateWords } from './locate-words.ts';

export interface Excerpt {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether the paragraph goes on. */
  readonly cut: boolean;
}

/** The first words of an exchange: of its question, or of its answer where no question is printed. */
export function excerpt(
  { question, answer }: Exchange,
  source: string,
  length: number,
): Excerpt | undefined {
  const paragraph: Paragraph | undefined = question.paragraphs[0] ?? answer.paragraphs[0];
  if (!paragraph) return undefined;
  const text = Array.from(paragraph.text).slice(0, length).join('');
  return {
    text,
    spans: locateWords(paragraph, source, [0, text.length]),
    cut: text.length < paragraph.text.length,
  };
}
