import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { tearItems, tears } from '../damage.ts';
import { directTruth, turnItems } from '../direct-items.ts';
import { inColumn, ledeOf, narrow, titlesOf } from '../furniture.ts';
import { interpose, interpositions, interruptionOf, interruptions } from '../interruptions.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made } from '../truth.ts';

const style = fc.record({
  isNarrow: fc.boolean(),
  hashes: fc.boolean(),
  opens: fc.boolean(),
  dateline: fc.boolean(),
  ending: fc.constantFrom('jump', 'credit', 'none'),
  caption: fc.nat({ max: 9 }),
  tears: tears(interruptions, 4),
  interposed: interpositions,
  parts: fc.boolean(),
  /** The width of the column in full-width characters; none where each paragraph is a line. */
  width: fc.option(fc.integer({ min: 8, max: 40 })),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

const running = /^(?:question|answer|opening|lede|caption)$/;

/** A newspaper page with a transcript: `某社记者:`, other stories above, captions in mid-sentence. */
export const newspaperPage: fc.Arbitrary<Made> = fc
  .tuple(conference(simplified), style)
  .map(([c, s]) => {
    const items = [
      ...headOf(c, s),
      ...interpose(
        tearItems(bodyOf(c, s), s.tears, (kind) => interruptionOf(kind, c, s.caption)),
        s.interposed,
        c,
        s.parts,
      ),
      ...endOf(s),
    ];
    const set = s.isNarrow ? narrow : (text: string) => text;
    const printed = printItems(items, ({ as, text, label = '' }, i) => ({
      before:
        as === 'title' && s.hashes ? '## ' : as === 'masthead' && i === 0 && s.hashes ? '# ' : '',
      text: inColumn(set(label + text), running.test(as) ? s.width : null).replaceAll('>', '&gt;'),
      after: as === 'masthead' || (i + 1) % 5 === 0 ? '\n\n\n\n' : '\n\n',
    }));
    const exchanges = directTruth(c).map((e) => ({
      ...e,
      asker: e.asker && set(e.asker),
      question: e.question.map(set),
      answer: e.answer.map(set),
    }));
    return { shape: 'newspaper-page', file: 'sources/made.txt', ...printed, exchanges };
  });

function headOf(c: Conference, s: Style): Item[] {
  return [
    ...c.otherStories.map(
      (text, i): Item => ({
        as: 'masthead',
        text: i === 1 ? `${text} >>5版` : text,
      }),
    ),
    { as: 'title', text: titlesOf(c)[0] as string },
    {
      as: 'lede',
      text: (s.dateline ? `北港社${c.place}${c.month}月${c.day}日电 ` : '') + ledeOf(c),
    },
  ];
}

function bodyOf(c: Conference, s: Style): Item[] {
  const labels = {
    asker: ({ outlet }: { outlet: string }) => `${outlet}记者：`,
    speaker: () => `${c.speaker}：`,
  };
  const opening: Item[] = s.opens
    ? [{ as: 'opening', text: c.greeting, label: `${c.speaker}：` }]
    : [];
  return [...opening, ...c.talks.flatMap((talk, i) => turnItems(talk, i, labels))];
}

function endOf({ ending }: Style): Item[] {
  if (ending === 'jump') return [{ as: 'jump-line', text: '（下转第2版）' }];
  return ending === 'credit' ? [{ as: 'credit', text: '（据北港社电）' }] : [];
}
