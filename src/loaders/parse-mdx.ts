import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { contentError } from './content-error.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface MdxFile {
  /** What stands between the two rules at the top, as YAML. */
  readonly frontMatter: string;
  readonly tree: Root;
  /** Where a node of the tree stands: `file:line:column`. */
  readonly placeOf: (place: Place | undefined) => string;
}

// Without GFM, which links a bare address even where it is escaped: a source's text is never a link.
const mdx = unified().use(remarkParse).use(remarkMdx).freeze();

/** Parses an MDX file to a tree, which runs nothing. `file` is what messages call it. */
export function parseMdx(file: string, text: string): MdxFile {
  const [whole, frontMatter] = /^---\r?\n(.*?\n)---\r?\n/s.exec(text) ?? [];
  if (whole === undefined || frontMatter === undefined)
    throw contentError(
      `${file}:1:1`,
      'no-front-matter',
      'no front matter',
      'Begin with --- lines.',
    );
  const above = whole.split('\n').length - 1;
  const placeOf = (place: Place | undefined) =>
    `${file}:${above + (place?.line ?? 1)}:${place?.column ?? 1}`;
  try {
    return { frontMatter, tree: mdx.parse(text.slice(whole.length)), placeOf };
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as Partial<Failure>;
    const hint = 'Escape < and { in prose; close every element.';
    throw contentError(placeOf({ line, column }), 'invalid-mdx', reason, hint);
  }
}

interface Failure extends Place {
  readonly reason: string;
}
