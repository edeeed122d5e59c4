import type { Span } from '../schemas/span.ts';

/** Spans as the attribute `data-spans` of a quotation holds them: `120-180 190-240`. */
export function spanList(spans: readonly Span[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ');
}
