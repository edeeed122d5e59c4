import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { lineIndex } from '../scripts/ingest/line-index.ts';
import { renderAnswer } from '../scripts/ingest/render-answer.ts';
import { parseAnswer } from '../src/loaders/parse-answer.ts';
import { printAnswer } from '../src/loaders/print-answer.ts';
import { type Answer, answer } from '../src/schemas/answer.ts';
import type { Exchange } from '../src/schemas/exchange.ts';

const exchange = (text: string): Exchange => ({
  id: 'a/1',
  n: 1,
  asker: null,
  speaker: '王毅',
  speech: 'direct',
  heading: null,
  question: { paragraphs: [] },
  answer: { paragraphs: [{ text, spans: [[0, text.length]] }] },
  topics: [],
  mentions: [],
  url: 'answers/a-01.html',
  truncated: [],
  grounds: [],
  evidence: [],
});

function metaOf({ question: _q, answer: _a, ...rest }: Exchange): Answer {
  return answer.parse({
    ...rest,
    source: 'a',
    sourceTitle: null,
    sourceUrl: null,
    publisher: null,
    siglum: '甲',
    kind: 'transcript',
    completeness: 'complete',
    date: null,
    event: null,
    eventTitle: null,
    unit: null,
    isBase: true,
    witnesses: [],
    lines: [1, 1],
    chars: 0,
  });
}

/** What a browser would show of the passage, and every element that it would make. */
function shown(html: string): { text: string; elements: string[] } {
  const elements: string[] = [];
  let text = '';
  const walk = (node: DefaultTreeAdapterMap['node'], inside: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node && inside) text += node.value;
    if ('tagName' in node) elements.push(node.tagName);
    if ('childNodes' in node)
      for (const child of node.childNodes) walk(child, inside || node.nodeName === 'blockquote');
  };
  for (const node of parse(html).childNodes) walk(node, false);
  return { text, elements };
}

function roundTrip(text: string): { text: string; elements: string[] } {
  const one = exchange(text);
  const meta = metaOf(one);
  const { tree } = parseAnswer('a/01.mdx', renderAnswer(meta, one, lineIndex(text)));
  const apparatus = {
    source: meta.source,
    anchor: 'x',
    order: [],
    sigla: new Map(),
    unitUrl: '',
    places: [],
    absent: [],
  };
  return shown(printAnswer(tree, meta, { apparatus, emendationsOf: () => [] }));
}

const solid = (text: string) => text.replace(/\s+/g, '');
const page = ['html', 'head', 'body', 'p', 'div', 'p', 'blockquote', 'p'];

test.each([
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  "import fs from 'node:fs'",
  'export default 1',
  '一句。\nimport x from "y"',
  '**王毅:**各位记者朋友',
  '~~删~~ ~删~ [链接](https://example.org) ![图](x.png) <https://example.org>',
  '见 https://example.org/a?b=1&c=2 或 www.example.org 或 a@example.org',
  '# 标题',
  '- 一',
  '1. 一',
  '> 引',
  '| 一 | 二 |\n| - | - |\n| 三 | 四 |',
  '[^1] 与 [^1]: 注',
  '- [ ] 事',
  '```js\nx\n```',
  '&amp; &lt;p&gt; &#123; \\{ \\\\',
  '---',
  '<!-- 注 --> <?php ?> <![CDATA[x]]>',
  '　　全角缩进“引号”——破折号……',
  '"straight" \'quotes\' -- ... (c)',
])('hostile text comes out as it went in: %s', (text) => {
  const { text: out, elements } = roundTrip(text);
  expect(solid(out)).toBe(solid(text));
  expect(elements).toEqual(page);
});

test('any text comes out as it went in', () => {
  const marks = fc.constantFrom(
    ...'<>{}[]()*_~`#|!&;:/\\-+=.@\'"^$\n ',
    ...'中美关系。，“”',
    'import',
    'export',
    'http://',
    'www.',
    '&lt;',
  );
  const line = fc.array(marks, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(line, (raw) => {
      // A paragraph, as the ingest makes it, is trimmed and holds no empty line.
      const text = raw.trim().replace(/\s*\n\s*/g, '\n');
      fc.pre(text !== '');
      const { text: out, elements } = roundTrip(text);
      expect(solid(out)).toBe(solid(text));
      expect(elements).toEqual(page);
    }),
    { numRuns: 500 },
  );
});
