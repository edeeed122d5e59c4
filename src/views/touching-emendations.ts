import type { Emendation } from '../schemas/source-record.ts';
import type { Span } from '../schemas/span.ts';

/** The editor's corrections that lie within stretches of a source. */
export function touchingEmendations(
  emendations: readonly Emendation[],
  spans: readonly Span[],
): readonly Emendation[] {
  return emendations.filter(({ span: [from, to] }) =>
    spans.some(([start, end]) => start <= from && to <= end),
  );
}
