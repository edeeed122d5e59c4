import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { madeSource } from './collate/made-source.ts';
import { describeAnswer } from './describe-answer.ts';
import { lineIndex } from './line-index.ts';
import { renderAnswer } from './render-answer.ts';

function render(question: string, answer: string) {
  const { record, text } = madeSource({
    id: 'made',
    exchanges: [{ asker: '云岭日报', question, answer }],
  });
  const [exchange] = record.exchanges as [(typeof record.exchanges)[number]];
  const lines = lineIndex(text);
  const corpus = { sources: new Map(), events: new Map(), units: new Map() };
  const mdx = renderAnswer(describeAnswer(exchange, record, corpus, lines), exchange, lines);
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  return { head: parse(head) as Record<string, unknown>, body, exchange };
}

/** The body as the site's own processor reads it. */
const read = (body: string) => unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body);

it('writes front matter, and each paragraph with its id, its spans and its lines', () => {
  const { head, body } = render('步道何时开放？', '明天。\n欢迎。');
  expect(head).toMatchObject({ id: 'made/1', source: 'made', asker: '云岭日报', chars: 6 });
  expect(body).toContain('<Passage id="made-1-q1"');
  expect(body.match(/<Passage id="made-1-a\d"/g)).toHaveLength(2);
  expect(body).toMatch(/spans="\d+-\d+" lines="\d+-\d+"/);
});

it('lets source text become neither code, nor markup, nor a link', () => {
  const bits = fc.constantFrom(
    ...[
      '{',
      '}',
      '<b>',
      '</Passage>',
      'import x',
      'export ',
      '# ',
      '- ',
      '1. ',
      '> ',
      '```',
      '**a**',
    ],
    ...[
      '[a](b)',
      '![a](b)',
      'https://x.example',
      '|a|',
      '---',
      '\\',
      '&amp;',
      '~~a~~',
      '步道',
      ' ',
      '_a_',
      '`a`',
    ],
  );
  const passage = fc
    .array(bits, { minLength: 1, maxLength: 12 })
    .map((parts) => `步${parts.join('')}道`);
  fc.assert(
    fc.property(passage, fc.constantFrom('', 'import ', 'export ', '# ', '{'), (text, head) => {
      const given = head + text;
      const { body } = render('何时？', given);
      const tree = read(body);
      const passages: string[] = [];
      const kinds = new Set<string>();
      const visit = (node: { type: string; name?: string | null; children?: unknown[] }): void => {
        kinds.add(node.type);
        if (node.name === 'Passage') passages.push(textOf(node as never));
        else for (const child of node.children ?? []) visit(child as typeof node);
      };
      visit(tree as never);
      expect(passages).toEqual(['何时？', given]);
      expect([...kinds].sort()).toEqual(['mdxJsxFlowElement', 'root']);
    }),
    { numRuns: 200, seed: 1 },
  );
});
