import { load } from 'js-yaml';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
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
  const above = whole.split('\n').length - 1;
  const placeOf = ({ line, column }: Place) => `${file}:${above + line}:${column}`;
  const tree = parseMdx(text.slice(whole.length), placeOf);
  refuseCode(tree, placeOf);
  // js-yaml reads ten thousand front matters in a fifth of the time that the package yaml takes.
  return { meta: load(meta, { filename: file }), tree };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function parseMdx(body: string, placeOf: (place: Place) => string): Root {
  try {
    return mdx.parse(body);
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as Partial<Place & Reason>;
    throw contentError(placeOf({ line, column }), 'invalid-mdx', reason, 'Run the ingest again.');
  }
}

interface Reason {
  readonly reason: string;
}
