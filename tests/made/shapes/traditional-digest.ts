import fc from 'fast-check';
import { type Conference, conference } from '../conference.ts';
import { tearItems, tears } from '../damage.ts';
import { type Item, printItems } from '../sheet.ts';
import { traditional } from '../speak-traditional.ts';
import type { Made, TrueExchange } from '../truth.ts';

const style = fc.record({
  asks: fc.constantFrom('有記者提問，', '記者問，', '有媒體記者提問，'),
  says: fc.constantFrom('表示，', '說，', '指出，', '回應說，', '強調，'),
  headings: fc.boolean(),
  isHtml: fc.boolean(),
  tears: tears(['column', 'caption'], 2),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A digest in the third person and in traditional characters. */
export const traditionalDigest: fc.Arbitrary<Made> = fc
  .tuple(conference(traditional), style)
  .map(([c, s]) => {
    const body = c.talks.flatMap((_, i) => turnsOf(c, s, i));
    const caption: Item = { as: 'caption', text: `圖為${c.speaker}在記者會上回答提問。` };
    const torn = tearItems(body, s.tears, (kind) => (kind === 'caption' ? [caption] : []));
    const items: Item[] = [
      { as: 'title', text: `${c.speaker}就${c.subject}答記者問` },
      {
        as: 'lede',
        text: `${c.month}月${c.day}日，園林署在${c.place}舉行記者會，發言人${c.speaker}就${c.subject}回答記者提問。`,
      },
      ...torn,
    ];
    const printed = printItems(items, ({ as, text, label = '' }) => ({
      before: !s.isHtml ? '' : as === 'title' ? '<h1>' : as === 'heading' ? '<h3>' : '<p>',
      text: label + text,
      after: !s.isHtml
        ? '\n\n'
        : as === 'title'
          ? '</h1>\n'
          : as === 'heading'
            ? '</h3>\n'
            : '</p>\n',
    }));
    const exchanges = c.talks.map((_, i) => truthOf(turnsOf(c, s, i)));
    const file = `sources/made.${s.isHtml ? 'html' : 'txt'}`;
    return { shape: 'traditional-digest', file, ...printed, exchanges };
  });

function turnsOf(c: Conference, s: Style, i: number): Item[] {
  const { question, answer, heading } = c.talks[i] as Conference['talks'][number];
  return [
    ...(s.headings ? [{ as: 'heading', text: heading } as const] : []),
    ...question.map((text): Item => ({ as: 'question', text, label: s.asks })),
    ...answer.map(
      (text, p): Item => ({
        as: 'answer',
        text,
        label: p === 0 ? c.speaker + s.says : '',
      }),
    ),
  ];
}

function truthOf(items: readonly Item[]): TrueExchange {
  const texts = (as: Item['as']) =>
    items.filter((item) => item.as === as).map(({ label = '', text }) => label + text);
  return { asker: null, question: texts('question'), answer: texts('answer'), speech: 'reported' };
}
