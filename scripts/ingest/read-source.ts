import type { Line, Reading } from './line.ts';
import type { Outcome } from './outcome.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readLine } from './read-line.ts';
import { type Run, readRuns } from './read-runs.ts';
import { readTags, type Tag } from './read-tags.ts';

/**
 * Reads a decoded source as lines that tile it, whatever mixture of front matter, Markdown, HTML
 * and plain text it is, with what its container states of it.
 */
export function readSource(source: string): Outcome<Reading> {
  const { value: frontMatter, findings } = readFrontMatter(source);
  const start = frontMatter?.end ?? 0;
  // Blanked out, not cut off, so that every place is a place in the source.
  const tags = readTags(' '.repeat(start) + source.slice(start));
  const page = isPage(tags);
  const runs = readRuns(source, tags, start, page);
  const markdown = !page && (frontMatter !== null || isMarkdown(source, runs));
  const lines = runs.map((run) => readLine(source, run, markdown));
  const head = frontMatter ? [nothing('front-matter', 0, start)] : [];
  return {
    value: {
      container: page ? 'html' : markdown ? 'markdown' : 'text',
      lines: mergeMarkup([...head, ...underline(lines, source, markdown)]),
      ...frontMatter?.statements,
    },
    findings,
  };
}

function isPage(tags: readonly Tag[]): boolean {
  return tags.some(({ kind, name }) => kind === 'open' && /^(?:html|body)$/.test(name));
}

/** Headings, bold runs or links: what plain text has no use for. */
const marks = /^\s{0,3}#{1,6}\s+\S|\*\*[^*\n\r]+\*\*|^\s*\[[^[\]\n\r]+\]\(\S+\)\s*$/mu;

function isMarkdown(source: string, runs: readonly Run[]): boolean {
  return runs.some(({ physical, pieces, start, end }) => {
    return physical && pieces.length > 0 && marks.test(source.slice(start, end));
  });
}

function nothing(role: Line['role'], start: number, end: number): Line {
  return {
    role,
    start,
    end,
    text: '',
    from: [],
    to: [],
    bold: [],
    level: 0,
    firm: false,
    indented: false,
  };
}

/** Makes headings of short lines that `===` or `---` underlines. */
function underline(lines: readonly Line[], source: string, markdown: boolean): Line[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const previous = lines[i - 1];
    const isShort =
      line.role === 'text' && line.text.length <= 80 && !/[。！？；.!?;]$/u.test(line.text);
    if (!markdown || !isShort || next?.role !== 'rule' || previous?.role === 'text') return line;
    const mark = source.slice(next.start, next.end).trim();
    const level = /^=+$/.test(mark) ? 1 : /^-+$/.test(mark) ? 2 : 0;
    return level ? { ...line, role: 'heading', level } : line;
  });
}

function mergeMarkup(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (line.role === 'markup' && last?.role === 'markup') {
      merged[merged.length - 1] = { ...last, end: line.end };
    } else merged.push(line);
  }
  return merged;
}
