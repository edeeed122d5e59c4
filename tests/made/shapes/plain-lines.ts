import fc from 'fast-check';
import { conference, type Talk } from '../conference.ts';
import { directTruth, turnItems } from '../direct-items.ts';
import { ledeOf, titlesOf } from '../furniture.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made } from '../truth.ts';

const style = fc.record({
  asks: fc.constantFrom('outlet记者', 'outlet'),
  colon: fc.constantFrom('：', ':', '： ', '：\n'),
  title: fc.boolean(),
  opens: fc.boolean(),
  indent: fc.constantFrom('', '　　', '  ', '\t', '\u00a0\u00a0'),
});

/** Plain text with one paragraph a line and no blank lines. */
export const plainLines: fc.Arbitrary<Made> = fc
  .tuple(conference(simplified), style)
  .map(([c, s]) => {
    const labels = {
      asker: ({ outlet }: Talk) => s.asks.replace('outlet', outlet),
      speaker: () => c.speaker,
    };
    const items: Item[] = [
      ...(s.title ? [{ as: 'title', text: titlesOf(c)[1] } as Item] : []),
      { as: 'lede', text: ledeOf(c) },
      ...(s.opens ? [{ as: 'opening', text: c.greeting, label: c.speaker } as const] : []),
      ...c.talks.flatMap((talk, i) => turnItems(talk, i, labels)),
    ];
    const printed = printItems(items, ({ as, text, label }) => ({
      before: (as === 'title' ? '' : s.indent) + (label ? label + s.colon : ''),
      text,
      after: '\n',
    }));
    const exchanges = directTruth(c);
    return { shape: 'plain-lines', file: 'sources/made.txt', ...printed, exchanges };
  });
