import type { FoldedCorpus } from './fold-corpus.ts';

/** How a wording comes back: in several units, or only again and again in one answer. */
export type Recurrence = 'recurring' | 'repeated' | null;

const AGAIN = 3;

/**
 * Says how a wording comes back that stands at `places`: said, not only asked, in two units or more;
 * or said three times or more where one source prints one unit.
 */
export function recurs(
  places: Int32Array,
  { paragraphOf, paragraphs, unitOf }: FoldedCorpus,
): Recurrence {
  const times = new Map<string, number>();
  let first: number | undefined;
  let most = 0;
  for (const place of places) {
    const paragraph = paragraphOf[place] as number;
    const said = paragraphs[paragraph];
    if (!said || said.part === 'question') continue;
    const unit = unitOf[paragraph] as number;
    if (first !== undefined && first !== unit) return 'recurring';
    first = unit;
    const count = (times.get(said.source) ?? 0) + 1;
    times.set(said.source, count);
    most = Math.max(most, count);
  }
  return most >= AGAIN ? 'repeated' : null;
}
