import type { DocumentRecord } from '../schemas/document.ts';
import type { Emendation } from '../schemas/source-record.ts';

export type Segment = DocumentRecord['lines'][number]['segments'][number];

/** Characters of a source in a row, and the correction that an editor would make of them, if any. */
export interface Cutting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly emendation?: Emendation;
}

/** Cuts a segment so that each reading which an editor would correct stands alone. */
export function cutAtEmendations(
  { text, start, end }: Segment,
  emendations: readonly Emendation[],
): readonly Cutting[] {
  if (text === null) return [];
  const cut = (from: number, to: number): Cutting[] =>
    from < to ? [{ start: from, end: to, text: text.slice(from - start, to - start) }] : [];
  const inside = emendations
    .filter(({ span }) => start <= span[0] && span[1] <= end)
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const cuttings: Cutting[] = [];
  let place = start;
  for (const emendation of inside) {
    const [from, to] = emendation.span;
    cuttings.push(...cut(place, from), ...cut(from, to).map((one) => ({ ...one, emendation })));
    place = to;
  }
  return [...cuttings, ...cut(place, end)];
}
