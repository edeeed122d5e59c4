import type { Emendation, SourceRecord } from '../schemas/source-record.ts';

/** The editor's corrections that touch one exchange of a source. */
export function exchangeEmendations(
  { exchanges, emendations }: SourceRecord,
  n: number,
): Emendation[] {
  const found = exchanges.find((exchange) => exchange.n === n);
  const spans = [
    ...(found?.question.paragraphs ?? []),
    ...(found?.answer.paragraphs ?? []),
  ].flatMap((paragraph) => paragraph.spans);
  return emendations.filter(({ span }) =>
    spans.some(([start, end]) => start <= span[0] && span[1] <= end),
  );
}
