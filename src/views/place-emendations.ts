import type { Paragraph } from '../schemas/exchange.ts';
import type { Emendation } from '../schemas/source-record.ts';
import { traceParagraph } from './trace-paragraph.ts';

/** An editor's correction, and the stretch `[from, to)` of a paragraph's text that it concerns. */
export interface PlacedEmendation {
  readonly emendation: Emendation;
  readonly from: number;
  readonly to: number;
}

/** Finds the words of a paragraph that an editor would correct. */
export function placeEmendations(
  paragraph: Paragraph,
  source: string,
  emendations: readonly Emendation[],
): readonly PlacedEmendation[] {
  const near = emendations.filter(({ span: [start, end] }) =>
    paragraph.spans.some(([from, to]) => from <= start && end <= to),
  );
  if (near.length === 0) return [];
  const places = traceParagraph(paragraph, source);
  return near.map((emendation) => {
    const [start, end] = emendation.span;
    const inside = (place: (typeof places)[number]) =>
      place !== undefined && start <= place[0] && place[1] <= end;
    return { emendation, from: places.findIndex(inside), to: places.findLastIndex(inside) + 1 };
  });
}
