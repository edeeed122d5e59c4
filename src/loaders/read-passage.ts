import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Paragraph } from '../schemas/exchange.ts';
import type { Span } from '../schemas/span.ts';
import { readAttribute } from './read-attribute.ts';

/** A passage of a generated answer: its text, and its stretches of the source. */
export function readPassage(passage: MdxJsxFlowElement): Paragraph {
  return { text: textOf(passage), spans: readSpans(passage) };
}

function readSpans(passage: MdxJsxFlowElement): Span[] {
  const spans = readAttribute(passage, 'spans') ?? '';
  return [...spans.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => [Number(start), Number(end)]);
}
