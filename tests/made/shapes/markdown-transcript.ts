import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { gapsOf, tearItems, tears } from '../damage.ts';
import { directTruth, turnItems } from '../direct-items.ts';
import { inColumn, ledeOf, narrow, titlesOf } from '../furniture.ts';
import { interpose, interpositions, interruptionOf, interruptions } from '../interruptions.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made } from '../truth.ts';

const style = fc.record({
  isNarrow: fc.boolean(),
  colonInside: fc.boolean(),
  opens: fc.boolean(),
  /** Which question is cut off in mid-sentence, and where; none where there is no such question. */
  cut: fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 999 })),
  credit: fc.boolean(),
  edge: fc.nat({ max: 9 }),
  tears: tears(interruptions, 5),
  interposed: interpositions,
  /** The width of the text in full-width characters; none where each paragraph is a line. */
  width: fc.option(fc.integer({ min: 8, max: 40 })),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A transcript in Markdown, `**某社记者:**`, page breaks in mid-sentence, one question cut off. */
export const markdownTranscript: fc.Arbitrary<Made> = fc
  .tuple(conference(simplified), style)
  .map(([whole, s]) => {
    const c = cutQuestion(whole, s.cut);
    const set = s.isNarrow ? narrow : (text: string) => text;
    const items = [
      ...headOf(c),
      ...interpose(
        tearItems(bodyOf(c, s), s.tears, (kind) => interruptionOf(kind, c, s.edge)),
        s.interposed,
        c,
      ),
      ...endOf(s),
    ];
    const printed = printItems(items, ({ as, text, label }) => ({
      before: as === 'title' ? (text.startsWith('—') ? '## ' : '# ') : bold(label, s, set),
      text: inColumn(
        set(text),
        /^(?:question|answer|opening|lede)$/.test(as) ? s.width : null,
        label ? label.length + 1 : 0,
      ),
      after: '\n\n',
    }));
    const exchanges = directTruth(c).map((e) => ({
      ...e,
      question: e.question.map(set),
      answer: e.answer.map(set),
    }));
    return { shape: 'markdown-transcript', file: 'sources/made.md', ...printed, exchanges };
  });

function bold(label: string | undefined, s: Style, set: (text: string) => string): string {
  if (!label) return '';
  return s.colonInside ? `**${label}${set('：')}**` : `**${label}**${set('：')}`;
}

/** Cuts one question off in its last sentence, where it is the last thing before the answer. */
function cutQuestion(c: Conference, [which, at]: readonly [number, number]): Conference {
  const talk = c.talks[which];
  const text = talk?.question.at(-1);
  const gaps = text ? gapsOf(text).filter((gap) => gap > 12) : [];
  if (!talk || !text || gaps.length === 0) return c;
  const cut = text.slice(0, gaps[at % gaps.length]);
  const question = [...talk.question.slice(0, -1), cut];
  return { ...c, talks: c.talks.with(which, { ...talk, question }) };
}

function headOf(c: Conference): Item[] {
  return [
    { as: 'title', text: c.talks[0]?.heading as string },
    { as: 'title', text: titlesOf(c)[2] as string },
    { as: 'lede', text: ledeOf(c) },
  ];
}

function bodyOf(c: Conference, s: Style): Item[] {
  const labels = {
    asker: ({ outlet }: { outlet: string }) => `${outlet}记者`,
    speaker: () => c.speaker,
  };
  const opening: Item[] = s.opens ? [{ as: 'opening', text: c.greeting, label: c.speaker }] : [];
  return [...opening, ...c.talks.flatMap((talk, i) => turnItems(talk, i, labels))];
}

function endOf({ credit }: Style): Item[] {
  return credit ? [{ as: 'credit', text: '（据北港社7月2日电）' }] : [];
}
