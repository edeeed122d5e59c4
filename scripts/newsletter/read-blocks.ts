import { decodeHTML } from 'entities';

// Both read only what the kit writes; whatever else stands in a form, they do not find.
const paragraph = /<p(?: [^<>]*)?>([^<]*)((?:<a [^<>]*doc-noteref[^<>]*>[^<]*<\/a>)*)<\/p>/g;
const escaped = /\\([!-/:-@[-`{-~])|&(?:#\d+|#x[\da-f]+|\w+);/gi;

/** The paragraphs of each kind of form, read back from what was written. */
export const readBlocks = {
  /** Of HTML and XHTML: paragraphs of text alone, with marks of notes after it or without. */
  html: (html: string): string[] =>
    [...html.matchAll(paragraph)].map(([, text = '']) => decodeHTML(text)),
  text: (text: string): string[] => text.split('\n\n'),
  /** Of Markdown: paragraphs, block quotes of paragraphs, escapes. */
  markdown: (text: string): string[] =>
    text
      .replace(/^> ?/gm, '')
      .split('\n\n')
      .map((block) =>
        block.replace(escaped, (code, sign?: string) => sign ?? decodeHTML(code)).trimEnd(),
      ),
} as const;
