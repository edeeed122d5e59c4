import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { tearItems, tears } from '../damage.ts';
import { directTruth, turnItems } from '../direct-items.ts';
import { ledeOf } from '../furniture.ts';
import { interpose, interpositions, interruptionOf, interruptions } from '../interruptions.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made } from '../truth.ts';
import { wrap } from '../wrap.ts';

const style = fc.record({
  width: fc.integer({ min: 8, max: 40 }),
  tears: tears(interruptions, 3),
  interposed: interpositions,
  caption: fc.nat({ max: 9 }),
  indent: fc.constantFrom('', '　　'),
  decks: fc.boolean(),
  /** Where a column ends: after how many lines of the paragraph, for the paragraph of that number. */
  columns: fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 6 })), {
    maxLength: 4,
  }),
  credit: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A transcript set in narrow columns, hard-wrapped, with decks of one to three lines. */
export const columns: fc.Arbitrary<Made> = fc.tuple(conference(simplified), style).map(([c, s]) => {
  const torn = tearItems(itemsOf(c, s), s.tears, (kind) => interruptionOf(kind, c, s.caption));
  const items = interpose(torn, s.interposed, c);
  const printed = printItems(items, (item, i) => ({
    text: set(item, i, s),
    after: s.indent && item.as === 'answer' && items[i + 1]?.as === 'answer' ? '\n' : '\n\n',
  }));
  return { shape: 'columns', file: 'sources/made.txt', ...printed, exchanges: directTruth(c) };
});

function itemsOf(c: Conference, s: Style): Item[] {
  const labels = {
    asker: ({ outlet }: { outlet: string }) => `${outlet}记者：`,
    speaker: () => `${c.speaker}：`,
  };
  return [
    { as: 'lede', text: ledeOf(c) },
    ...c.talks.flatMap((talk, i): Item[] => [
      ...(s.decks ? [{ as: 'heading', text: talk.deck.join('\n') } as const] : []),
      ...turnItems(talk, i, labels),
    ]),
    ...(s.credit ? [{ as: 'credit', text: '据北港社' } as const] : []),
  ];
}

function set({ as, text, label = '', torn }: Item, i: number, s: Style): string {
  if (!/^(?:question|answer|lede|caption)$/.test(as)) return text;
  const lines = wrap((torn ? '' : s.indent) + label + text, s.width, s.indent ? 0 : 2);
  const column =
    as === 'lede' || as === 'caption'
      ? undefined
      : s.columns.find(([paragraph]) => paragraph === i);
  const breaks = (line: string, n: number) =>
    column !== undefined &&
    n + 1 >= column[1] &&
    /\p{Script=Han}$/u.test(line) &&
    // A label is never torn apart.
    lines
      .slice(0, n + 1)
      .join('')
      .trim().length > label.length;
  const at = lines.findIndex(breaks);
  if (at < 0 || at === lines.length - 1) return lines.join('\n');
  return `${lines.slice(0, at + 1).join('\n')}\n\n${lines.slice(at + 1).join('\n')}`;
}
