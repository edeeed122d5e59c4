import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { tearItems, tears } from '../damage.ts';
import { boxOf, captionOf, inColumn, ledeOf, narrow, titlesOf } from '../furniture.ts';
import { interpose, interpositions, interruptionOf, interruptions } from '../interruptions.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made, TrueExchange } from '../truth.ts';

const kinds = [...interruptions, 'lede'] as const;
const style = fc.record({
  isNarrow: fc.boolean(),
  asks: fc.constantFrom(
    '有记者提问，',
    '会上有记者提问，',
    '有记者问，',
    '有媒体记者提问，',
    'outlet记者提问，',
    'outlet记者问，',
  ),
  says: fc.array(
    fc.constantFrom('称，', '说，', '表示，', '指出，', '回应说，', '强调，', '介绍说，'),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  /** What later paragraphs of an answer begin with. */
  goesOn: fc.constantFrom('', '', '他还说，', 'name还表示，', 'name强调，'),
  inline: fc.boolean(),
  quotes: fc.boolean(),
  replies: fc.boolean(),
  headings: fc.boolean(),
  credit: fc.boolean(),
  caption: fc.nat({ max: 9 }),
  tears: tears(kinds, 3),
  interposed: interpositions,
  /** The width of the column in full-width characters; none where each paragraph is a line. */
  width: fc.option(fc.integer({ min: 8, max: 40 })),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A digest in the third person: `有记者提问，`, `某某称，`, a box lying across a sentence. */
export const digest: fc.Arbitrary<Made> = fc.tuple(conference(simplified), style).map(([c, s]) => {
  const set = s.isNarrow ? narrow : (text: string) => text;
  const told = tell(c, s, set);
  const body = c.talks.flatMap(({ heading }, i): Item[] => [
    ...(s.headings ? [{ as: 'heading', text: set(heading) } as const] : []),
    ...(told[i] as Told).question,
    ...(told[i] as Told).answer,
  ]);
  const { tears, isDisplaced } = onceEach(s);
  const lede: Item = { as: 'lede', text: set(ledeOf(c)) };
  const items: Item[] = [
    { as: 'title', text: set(titlesOf(c)[1] as string) },
    ...(isDisplaced ? [] : [lede]),
    ...interpose(
      tearItems(body, tears, (kind) => interposed(kind, c, s, lede)),
      s.inline ? [] : s.interposed,
      c,
    ),
  ];
  const printed = printItems(items, ({ as, text, label = '' }, i) => ({
    text: inColumn(label + text, isRunning(as) && !s.inline ? s.width : null),
    after: afterOf(items, i, s),
  }));
  return { shape: 'digest', file: 'sources/made.txt', ...printed, exchanges: told.map(truthOf) };
});

const isRunning = (as: Item['as']) => /^(?:question|answer|lede|caption)$/.test(as);

function afterOf(items: readonly Item[], i: number, { credit, inline }: Style): string {
  if (i === items.length - 1 && credit) return ' 据北港社';
  const [item, next] = items.slice(i) as [Item, Item?];
  const whole = /[？。?]”?$/.test(item.text);
  return inline && whole && item.as === 'question' && next?.as === 'answer' ? '' : '\n\n';
}

/** A paper prints its lede, and its box, once. */
function onceEach(s: Style) {
  const first = s.tears.findIndex(({ kind }) => kind === 'box' || kind === 'lede');
  const tears = s.tears.map((tear, i) =>
    i > first && first >= 0 && (tear.kind === 'box' || tear.kind === 'lede')
      ? { ...tear, kind: 'column' as const }
      : tear,
  );
  return { tears, isDisplaced: s.tears[first]?.kind === 'lede' };
}

function interposed(kind: (typeof kinds)[number], c: Conference, s: Style, lede: Item): Item[] {
  if (kind === 'lede') return [lede, captionOf(c, s.caption), ...boxOf(c)];
  return interruptionOf(kind, c, s.caption);
}

interface Told {
  readonly asker: string | null;
  readonly question: readonly Item[];
  readonly answer: readonly Item[];
}

/** The exchanges as the digest tells them; the reporting words are the label. */
function tell(c: Conference, s: Style, set: (text: string) => string): Told[] {
  const paragraphs = (as: 'question' | 'answer', texts: readonly string[], words: string[]) =>
    texts.map(
      (text, p): Item => ({ as, text: set(text), label: set(words[Math.min(p, 1)] as string) }),
    );
  // Each paragraph of a quotation opens with a mark; only the last closes with one.
  const quote = (text: string, p: number, all: readonly string[]) =>
    s.quotes
      ? `“${text.replaceAll('“', '‘').replaceAll('”', '’')}${p === all.length - 1 ? '”' : ''}`
      : text;
  const lead = (words: string) => (s.quotes ? words.replace(/，$/, '：') : words);
  return c.talks.map(({ outlet, question, answer }, i) => {
    const says = `${s.replies && i === 0 ? '对此，' : ''}${c.speaker}${s.says[i % s.says.length]}`;
    const goesOn = s.goesOn.replace('name', c.speaker);
    return {
      asker: s.asks.startsWith('outlet') ? set(outlet) : null,
      question: paragraphs('question', question.map(quote), [
        lead(s.asks.replace('outlet', outlet)),
        '',
      ]),
      answer: paragraphs('answer', answer.map(quote), [lead(says), lead(goesOn)]),
    };
  });
}

const truthOf = ({ asker, question, answer }: Told): TrueExchange => ({
  asker,
  question: question.map(({ label, text }) => label + text),
  answer: answer.map(({ label, text }) => label + text),
  speech: 'reported',
});
