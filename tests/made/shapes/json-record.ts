import fc from 'fast-check';
import { type Conference, conference, type Talk } from '../conference.ts';
import { directTruth, turnItems } from '../direct-items.ts';
import { ledeOf, titlesOf } from '../furniture.ts';
import type { Item } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made } from '../truth.ts';

const style = fc.record({
  key: fc.constantFrom('content', 'text', 'body', 'html'),
  isHtml: fc.boolean(),
  space: fc.constantFrom(0, 2),
  /** Whether every character beyond ASCII is written as an escape. */
  isAscii: fc.boolean(),
  container: fc.constantFrom('object', 'array', 'lines'),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A crawler's record: JSON or JSON Lines, its text as HTML or as plain paragraphs. */
export const jsonRecord: fc.Arbitrary<Made> = fc
  .tuple(conference(simplified), style)
  .map(([c, s]) => {
    const json = stringify(recordOf(c, s), s);
    const source = s.isAscii
      ? json.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      : json;
    return {
      shape: 'json-record',
      file: `sources/made.${s.container === 'lines' ? 'jsonl' : 'json'}`,
      source,
      marks: [],
      exchanges: directTruth(c),
    };
  });

function stringify(record: object, { container, space }: Style): string {
  if (container === 'lines') return `${JSON.stringify(record)}\n`;
  return JSON.stringify(container === 'array' ? [record] : record, null, space);
}

function recordOf(c: Conference, s: Style): object {
  const labels = {
    asker: ({ outlet }: Talk) => `${outlet}记者：`,
    speaker: () => `${c.speaker}：`,
  };
  const items: Item[] = [
    { as: 'lede', text: ledeOf(c) },
    ...c.talks.flatMap((talk, i) => turnItems(talk, i, labels)),
  ];
  const lines = items.map(({ label = '', text }) => label + text);
  return {
    id: 10_023,
    title: titlesOf(c)[1],
    publish_time: `${c.year}-${String(c.month).padStart(2, '0')}-${String(c.day).padStart(2, '0')} 18:30:00`,
    source: '云岭日报',
    url: 'https://news.example/a/10023.html',
    [s.key]: s.isHtml ? lines.map((line) => `<p class="t">${line}</p>`).join('') : lines.join('\n'),
    tags: ['公园', '发布会'],
  };
}
