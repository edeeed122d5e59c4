import { gfmToMarkdown } from 'mdast-util-gfm';
import { type MdxJsxFlowElement, mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { type Answer, answer as answerSchema } from '../../src/schemas/answer.ts';
import type { Exchange, Paragraph } from '../../src/schemas/exchange.ts';
import type { LineIndex } from './line-index.ts';

// Besides what the extensions escape, MDX reads a line that begins with `import` or `export` as code.
const options: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown(), mdxToMarkdown()],
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/**
 * Writes the MDX of one answer. Source text enters as text nodes of a tree, so none of it can
 * become markup, code or a link.
 */
export function renderAnswer(
  meta: Answer,
  { question, answer }: Exchange,
  lines: LineIndex,
): string {
  const anchor = meta.id.replace('/', '-');
  const passages = (part: string, paragraphs: Paragraph[]) =>
    paragraphs.map((p, i) => passage(p, `${anchor}-${part}${i + 1}`, lines));
  const children = [
    element('Question', {}, passages('q', question.paragraphs)),
    element('Answer', { speech: meta.speech }, passages('a', answer.paragraphs)),
  ];
  const body = toMarkdown({ type: 'root', children }, options);
  return `---\n${stringify(answerSchema.parse(meta), { lineWidth: 0 })}---\n\n${body}`;
}

function passage({ text, spans }: Paragraph, id: string, lines: LineIndex): MdxJsxFlowElement {
  const first = lines.lineOf(spans[0]?.[0] ?? 0);
  const last = lines.lineOf(Math.max(0, (spans.at(-1)?.[1] ?? 1) - 1));
  const attributes = {
    id,
    spans: spans.map(([start, end]) => `${start}-${end}`).join(' '),
    lines: `${first}-${last}`,
  };
  return element('Passage', attributes, [
    { type: 'paragraph', children: [{ type: 'text', value: text }] },
  ]);
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  };
}
