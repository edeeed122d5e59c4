import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parsePage, textOf as textIn } from '../publish/parse-page.ts';

const markdown = unified().use(remarkParse).freeze();

/** The paragraphs of each kind of form, read back from what was written. */
export const readBlocks = {
  html: (html: string): string[] =>
    parsePage('', html)
      .elements.filter(({ tagName }) => tagName === 'p')
      .map(textIn),
  text: (text: string): string[] => text.split('\n\n'),
  markdown: (text: string): string[] =>
    markdown
      .parse(text)
      .children.flatMap((node): RootContent[] =>
        node.type === 'blockquote' ? node.children : [node],
      )
      .filter(({ type }) => type === 'paragraph')
      .map((node) => textOf(node)),
} as const;
