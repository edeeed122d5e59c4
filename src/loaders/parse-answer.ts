import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { contentError } from './content-error.ts';
import { refuseCode } from './refuse-code.ts';

// Without GFM, which links a bare address even where it is escaped: a source's text is never a link.
const mdx = unified().use(remarkParse).use(remarkMdx).freeze();

/** Splits a generated answer into its front matter and its tree, which holds passages and no code. */
export function parseAnswer(file: string, text: string): { meta: unknown; tree: Root } {
  const [whole, meta] = /^---\n(.*?\n)---\n/s.exec(text) ?? [];
  if (whole === undefined || meta === undefined)
    throw contentError(
      `${file}:1:1`,
      'no-front-matter',
      'no front matter',
      'Run the ingest again.',
    );
  // Blank lines in the place of the front matter keep every position true.
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  const tree = parseMdx(file, body);
  refuseCode(file, tree);
  return { meta: parse(meta), tree };
}

function parseMdx(file: string, body: string): Root {
  try {
    return mdx.parse(body);
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    const place = `${file}:${line ?? 1}:${column ?? 1}`;
    throw contentError(place, 'invalid-mdx', reason ?? String(error), 'Run the ingest again.');
  }
}
