import { decodeHTML } from 'entities';
import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { textOf } from '../publish/parse-page.ts';

const escaped = /\\([!-/:-@[-`{-~])|&(?:#\d+|#x[\da-f]+|\w+);/gi;

/** The paragraphs of each kind of form, read back from what was written. */
export const readBlocks = {
  html: (html: string): string[] => paragraphsOf(parse(html)),
  text: (text: string): string[] => text.split('\n\n'),
  // Of Markdown only what the kit uses: paragraphs, block quotes of paragraphs, escapes.
  markdown: (text: string): string[] =>
    text
      .replace(/^> ?/gm, '')
      .split('\n\n')
      .map((block) =>
        block.replace(escaped, (code, sign?: string) => sign ?? decodeHTML(code)).trimEnd(),
      ),
} as const;

function paragraphsOf(parent: Tree.ParentNode): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    return node.tagName === 'p' ? [textOf(node)] : paragraphsOf(node);
  });
}
