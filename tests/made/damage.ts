import fc from 'fast-check';
import type { Item } from './sheet.ts';

/** A place where the layout tears a sentence apart; both numbers are taken modulo what there is. */
export interface Tear<Kind extends string> {
  readonly kind: Kind;
  readonly paragraph: number;
  readonly within: number;
}

export function tears<Kind extends string>(
  kinds: readonly Kind[],
  most: number,
): fc.Arbitrary<Tear<Kind>[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      paragraph: fc.nat({ max: 999 }),
      within: fc.nat({ max: 9999 }),
    }),
    { maxLength: most },
  );
}

/** Tears paragraphs of speech apart, at most once each, and puts what `between` gives in the gap. */
export function tearItems<Kind extends string>(
  items: readonly Item[],
  tears: readonly Tear<Kind>[],
  between: (kind: Kind) => readonly Item[],
): Item[] {
  const speech = items.filter(
    ({ as, text }) => isSpeech(as) && !opensItem.test(text) && gapsOf(text).length > 0,
  );
  const byItem = new Map<Item, Tear<Kind>>();
  for (const tear of tears) {
    const item = speech[tear.paragraph % speech.length];
    if (item && !byItem.has(item)) byItem.set(item, tear);
  }
  return items.flatMap((item) => {
    const tear = byItem.get(item);
    if (!tear) return [item];
    const gaps = gapsOf(item.text);
    const at = gaps[tear.within % gaps.length] as number;
    const right = { ...item, text: item.text.slice(at).trimStart(), label: '', torn: true };
    return [{ ...item, text: item.text.slice(0, at).trimEnd() }, ...between(tear.kind), right];
  });
}

/** An item of a list may end without a mark, so nobody could tell where it is torn. */
const opensItem = /^“?(?:\d\.|（|\(|一是|二是|首先|其次)/;

const isSpeech = (as: Item['as']) => as === 'question' || as === 'answer';

/** Offsets in mid-sentence where a printer could break the line: not beside a mark, not in a word. */
export function gapsOf(text: string): number[] {
  const gaps: number[] = [];
  for (let i = 6; i <= text.length - 6; i++) {
    const [a, b] = [text[i - 1] as string, text[i] as string];
    if (/[\p{Script=Han}]/u.test(a) && /[\p{Script=Han}]/u.test(b)) gaps.push(i);
    else if (a === ' ' && /[a-z]/.test(b) && /[a-z,]/.test(text[i - 2] as string)) gaps.push(i);
  }
  return gaps;
}
