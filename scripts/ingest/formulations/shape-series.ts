import type { Member, Series } from './find-series.ts';
import type { FoldedCorpus } from './fold-corpus.ts';

const SHORTEST_MEMBER = 2;
const LONGEST_EDGE = 12;

/** The wordings that a member may be: what runs on beyond it may be cut wherever a word begins. */
export function shapesOf(
  { start, end, open }: Member,
  { text, words }: FoldedCorpus,
): { start: number; end: number; text: string }[] {
  if (open === null) return [{ start, end, text: text.slice(start, end) }];
  const shapes: { start: number; end: number; text: string }[] = [];
  for (let length = SHORTEST_MEMBER; length <= Math.min(LONGEST_EDGE, end - start); length++) {
    const [from, to] = open === 'left' ? [end - length, end] : [start, start + length];
    if (words[open === 'left' ? from : to] || to - from === end - start)
      shapes.push({ start: from, end: to, text: text.slice(from, to) });
  }
  return shapes;
}

/**
 * Cuts a series that stands alone: the first and the last member are as long as those between them.
 * Null where those are of several lengths or are but names of things, where no word begins where the
 * cut would be, or where what stands beyond it belongs to the member; and where it counts in figures.
 */
export function shapeSeries({ members }: Series, corpus: FoldedCorpus): string[] | null {
  const inner = members.filter(({ open }) => open === null);
  const lengths = new Set(inner.map(({ start, end }) => end - start));
  if (lengths.size !== 1) return null;
  const [length] = lengths;
  const shaped = members.flatMap(
    (member) => shapesOf(member, corpus).find(({ text }) => text.length === length) ?? [],
  );
  const texts = shaped.map(({ text }) => text);
  if (texts.length < members.length || texts.some((text) => /\d/.test(text))) return null;
  if (echo(texts)) return texts;
  if (inner.every((member) => isName(member, corpus))) return null;
  return isTornOff(shaped.at(-1)?.end ?? 0, corpus) ? null : texts;
}

/** Whether the members have a letter in common at the same place. */
function echo([first = '', ...others]: readonly string[]): boolean {
  return Array.from(first).some((letter, i) => others.every((other) => other[i] === letter));
}

/** Whether a member is one word, a noun. */
function isName({ start, end }: Member, { words }: FoldedCorpus): boolean {
  const own = words.subarray(start, end).filter(Boolean);
  return own.length === 1 && own[0] === 'n'.charCodeAt(0);
}

/** Whether a noun follows, of which what stands before is but said. */
const isTornOff = (end: number, { words }: FoldedCorpus) =>
  /[nN]/.test(String.fromCharCode(words[end] as number));
