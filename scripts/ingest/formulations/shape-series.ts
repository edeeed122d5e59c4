import type { Member, Series } from './find-series.ts';
import type { FoldedCorpus } from './fold-corpus.ts';

const SHORTEST_MEMBER = 2;
const LONGEST_EDGE = 12;

/** The wordings that a member may be: what runs on beyond it may be cut wherever a word begins. */
export function shapesOf(
  { start, end, open }: Member,
  { text, borders }: FoldedCorpus,
): { start: number; end: number; text: string }[] {
  if (open === null) return [{ start, end, text: text.slice(start, end) }];
  const shapes: { start: number; end: number; text: string }[] = [];
  for (let length = SHORTEST_MEMBER; length <= Math.min(LONGEST_EDGE, end - start); length++) {
    const [from, to] = open === 'left' ? [end - length, end] : [start, start + length];
    if (borders[open === 'left' ? from : to] || to - from === end - start)
      shapes.push({ start: from, end: to, text: text.slice(from, to) });
  }
  return shapes;
}

/**
 * Cuts a series that stands alone: the first and the last member are as long as those between them.
 * Null where those are of several lengths, or no word begins where the cut would be.
 */
export function shapeSeries({ members }: Series, corpus: FoldedCorpus): string[] | null {
  const inner = members.filter(({ open }) => open === null);
  const lengths = new Set(inner.map(({ start, end }) => end - start));
  if (lengths.size !== 1) return null;
  const [length] = lengths;
  const shaped = members.flatMap(
    (member) => shapesOf(member, corpus).find(({ text }) => text.length === length)?.text ?? [],
  );
  return shaped.length === members.length ? shaped : null;
}
