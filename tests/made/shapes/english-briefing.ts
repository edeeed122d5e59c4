import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { turnItems } from '../direct-items.ts';
import { type Item, printItems } from '../sheet.ts';
import { english } from '../speak-english.ts';
import type { Made, TrueExchange } from '../truth.ts';

const style = fc.record({
  labels: fc.constantFrom(
    'Q:|A:',
    'Q |MR. name:',
    'Q  |MS. name:',
    'QUESTION:|MR. name:',
    'QUESTION:|SENIOR OFFICIAL:',
    'Q:|SECRETARY name:',
    'Question:|Answer:',
    'outlet:|Lin Zhiyuan:',
    'outlet: |Spokesperson:',
    'Q:|Ms. Vale:',
  ),
  isWrapped: fc.boolean(),
  opens: fc.boolean(),
  head: fc.boolean(),
  end: fc.boolean(),
});

/** The record of an English briefing: `Q:`, `QUESTION:`, `MR. VALE:`, wrapped at 72 columns. */
export const englishBriefing: fc.Arbitrary<Made> = fc
  .tuple(conference(english), style)
  .map(([c, s]) => {
    // Two names that nothing tells apart need a second exchange.
    const labels = c.talks.length > 1 ? s.labels : s.labels.replace(/outlet: ?/, 'QUESTION:');
    const [asks, answers] = labels.replace('name', c.speaker).split('|') as [string, string];
    const items: Item[] = [
      ...(s.head ? headOf(c) : []),
      ...(s.opens && answers !== 'A:' && answers !== 'Answer:'
        ? [{ as: 'opening', text: c.greeting, label: answers } as const]
        : []),
      ...c.talks.flatMap((talk, i) =>
        turnItems(talk, i, {
          asker: ({ outlet }) => asks.replace('outlet', outlet),
          speaker: () => answers,
        }),
      ),
      ...(s.end ? [{ as: 'credit', text: 'END' } as const] : []),
    ];
    const printed = printItems(items, ({ text, label }) => ({
      text: wrapWords(
        label ? `${label} ${text}` : text,
        s.isWrapped ? 72 : Number.POSITIVE_INFINITY,
      ),
      after: '\n\n',
    }));
    return {
      shape: 'english-briefing',
      file: 'sources/made.txt',
      ...printed,
      exchanges: truthOf(c, asks),
    };
  });

function truthOf(c: Conference, asks: string): TrueExchange[] {
  return c.talks.map(({ outlet, question, answer }) => ({
    asker: asks.startsWith('outlet') ? outlet : null,
    question,
    answer,
    speech: 'direct',
  }));
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function headOf(c: Conference): Item[] {
  return [
    { as: 'title', text: `Press Briefing on ${c.subject}` },
    { as: 'masthead', text: `${months[c.month - 1]} ${c.day}, ${c.year}` },
  ];
}

/** Breaks a text at spaces so that no line is longer than `width`. */
function wrapWords(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
