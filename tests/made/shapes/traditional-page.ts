import fc from 'fast-check';
import { type Conference, conference, type Talk } from '../conference.ts';
import { turnItems } from '../direct-items.ts';
import { type Item, printItems } from '../sheet.ts';
import { traditional } from '../speak-traditional.ts';
import type { Made, TrueExchange } from '../truth.ts';

const style = fc.record({
  asks: fc.constantFrom('outlet記者', '記者', '問'),
  answers: fc.constantFrom('name', '發言人', '答'),
  isHtml: fc.boolean(),
  title: fc.boolean(),
  related: fc.integer({ min: 0, max: 12 }),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A page in traditional characters: `記者：`, `發言人：`, `問：`, `答：`. */
export const traditionalPage: fc.Arbitrary<Made> = fc
  .tuple(conference(traditional), style)
  .map(([c, s]) => {
    const items = itemsOf(c, s);
    const [head, before, after, foot] = s.isHtml
      ? [`<html><body><h2>${titleOf(c)}</h2>\n`, '<p>', '</p>\n', footOf(c, s)]
      : ['', '', '\n\n', ''];
    const printed = printItems(
      items,
      ({ text, label }) => ({ before: before + (label ? `${label}：` : ''), text, after }),
      head,
    );
    return {
      shape: 'traditional-page',
      file: `sources/made.${s.isHtml ? 'html' : 'txt'}`,
      source: printed.source + foot,
      marks: printed.marks,
      exchanges: truthOf(c, s),
    };
  });

const titleOf = (c: Conference) => `園林署發言人${c.speaker}就${c.subject}答記者問`;

function itemsOf(c: Conference, s: Style): Item[] {
  const labels = {
    asker: ({ outlet }: Talk) => s.asks.replace('outlet', outlet),
    speaker: () => s.answers.replace('name', c.speaker),
  };
  return [
    ...(s.isHtml || !s.title ? [] : [{ as: 'title', text: titleOf(c) } as const]),
    {
      as: 'lede',
      text: `${c.month}月${c.day}日，園林署在${c.place}舉行記者會。發言人${c.speaker}就${c.subject}回答記者提問。`,
    },
    ...c.talks.flatMap((talk, i) => turnItems(talk, i, labels)),
  ];
}

function truthOf(c: Conference, s: Style): TrueExchange[] {
  return c.talks.map(({ outlet, question, answer }) => ({
    asker: s.asks.startsWith('outlet') ? outlet : null,
    question,
    answer,
    speech: 'direct',
  }));
}

function footOf(c: Conference, { related }: Style): string {
  const links = Array.from(
    { length: related },
    (_, i) => `<li><a href="/n/${i}">園林署：${c.subject}進展順利（${i + 1}）</a></li>`,
  );
  return `<div class="related"><h4>相關新聞</h4><ul>${links.join('')}</ul></div></body></html>\n`;
}
