import type { Line, Reading } from '../line.ts';
import type { Outcome } from '../outcome.ts';
import { readArticle } from './read-article.ts';
import { readBelow } from './read-below.ts';
import { readCells } from './read-cells.ts';
import { readColumns } from './read-columns.ts';
import { readDefinitions } from './read-definitions.ts';
import { readEmptyLine } from './read-empty-line.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readHeadline } from './read-headline.ts';
import { readJammed } from './read-jammed.ts';
import { readLine } from './read-line.ts';
import { readMasthead } from './read-masthead.ts';
import { readPageFields } from './read-page-fields.ts';
import { readRuns } from './read-runs.ts';
import { readStatements } from './read-statements.ts';
import { readTags, type Tag } from './read-tags.ts';
import type { Run } from './read-tiles.ts';
import { readTitleLink } from './read-title-link.ts';
import { readTooLong } from './read-too-long.ts';
import { readUnderlines } from './read-underlines.ts';

/**
 * Reads a decoded source as lines that tile it, whatever mixture of front matter, Markdown, HTML
 * and plain text it is, with what its container states of it.
 */
export function readMixture(source: string): Outcome<Reading> {
  const { value: frontMatter, findings } = readFrontMatter(source);
  const start = frontMatter?.end ?? 0;
  const tooManyTags = readTooLong(source, 'tags', countTags(source));
  if (tooManyTags) return tooManyTags;
  // Blanked out, not cut off, so that every place is a place in the source.
  const tags = readTags(' '.repeat(start) + source.slice(start));
  const page = isPage(tags);
  const uncut = readRuns(source, tags, start, page);
  const tooLong = readTooLong(
    source,
    'lines',
    uncut.filter(({ pieces }) => pieces.length > 0).length,
  );
  if (tooLong) return tooLong;
  const runs = readJammed(source, readCells(source, uncut));
  const fields = [...(frontMatter?.fields ?? []), ...(page ? readPageFields(source, tags) : [])];
  const title = fields.map(({ key, value }) => (/title/i.test(key) ? value : '')).join('\n');
  const kept = page ? dropRest(runs, readArticle(source, runs, title)) : dropBelow(source, runs);
  const markdown = !page && (frontMatter !== null || isMarkdown(source, runs));
  const voices = new Map([...readDefinitions(source, kept), ...readColumns(source, kept)]);
  const read = kept.map((run) => {
    const voice = voices.get(run);
    const line = readLine(source, run, markdown);
    return voice ? { ...line, voice } : line;
  });
  const lines = mergeMarkup([
    ...(start ? [readEmptyLine('front-matter', 0, start)] : []),
    ...(markdown ? readUnderlines(source, read) : read),
  ]);
  const container = page ? 'html' : markdown ? 'markdown' : isFragment(runs) ? 'html' : 'text';
  const stated = [
    ...(page ? readHeadline(lines, fields) : []),
    ...fields,
    ...readTitleLink(source, lines),
    ...readMasthead(lines, page),
  ];
  return { value: { container, lines, ...readStatements(stated) }, findings };
}

/** At least as many as there are; each that is read takes some hundred bytes. */
function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count++;
  return count;
}

function isPage(tags: readonly Tag[]): boolean {
  return tags.some(
    ({ kind, name }) => kind === 'open' && /^(?:html|head|body|main|nav)$/.test(name),
  );
}

/** Whether most lines stand in elements, though the document is no whole page. */
function isFragment(runs: readonly Run[]): boolean {
  const texts = runs.filter(({ pieces }) => pieces.length > 0);
  return texts.filter(({ block }) => block).length * 2 > texts.length;
}

/** Leaves out what stands below the talk in a piece of a web page. */
function dropBelow(source: string, runs: readonly Run[]): readonly Run[] {
  const below = isFragment(runs) ? readBelow(source, runs) : new Set();
  return below.size ? dropRest(runs, new Set(runs.filter((run) => !below.has(run)))) : runs;
}

function dropRest(runs: readonly Run[], article: ReadonlySet<Run>): Run[] {
  return runs.map((run) => {
    const isKept = article.has(run) || !run.pieces.length;
    return isKept ? run : { ...run, role: 'markup', pieces: [] };
  });
}

/** Headings, bold runs or links: what plain text has no use for. */
const marks = /^\s{0,3}#{1,6}\s+\S|\*\*[^*\n\r]+\*\*|^\s*\[[^[\]\n\r]+\]\(\S+\)\s*$/mu;

function isMarkdown(source: string, runs: readonly Run[]): boolean {
  return runs.some(({ physical, pieces, start, end }) => {
    return physical && pieces.length > 0 && marks.test(source.slice(start, end));
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
