import { findFullDates } from '../describe/find-date.ts';
import { readBoilerplate } from './read-boilerplate.ts';
import { readHolder } from './read-holder.ts';
import type { Run } from './read-tiles.ts';
import { readTurns } from './read-turns.ts';

/** How many lines a page has at most between its heading and its article. */
const headLines = 8;

/** How many lines right above an article without a heading may belong to it. */
const near = 3;

/**
 * Tells which runs of a whole web page are its article: what the smallest element holds that holds
 * the talk, without menus, lists of links and the like. What stands between the page's heading and
 * its article stays too: it names publisher and day.
 * @param title what the page calls itself
 */
export function readArticle(source: string, runs: readonly Run[], title: string): ReadonlySet<Run> {
  const texts = runs.filter(({ pieces }) => pieces.length > 0);
  const turns = readTurns(source, texts);
  const boilerplate = readBoilerplate(texts, turns);
  const plain = texts.filter((run) => !boilerplate.has(run));
  const article = readHolder(source, plain, turns);
  return new Set([...headOf(source, plain, article, title), ...article]);
}

function headOf(
  source: string,
  texts: readonly Run[],
  article: ReadonlySet<Run>,
  title: string,
): Run[] {
  const isTitle = (run: Run) => isHeading(run) || isNamed(source, run, title);
  const first = texts.findIndex((run) => article.has(run));
  const before = texts.slice(Math.max(0, first - headLines), Math.max(0, first));
  const head = before.findLastIndex(isTitle);
  if (head < 0) return datedLines(source, before);
  return before.slice(head).filter((run) => isTitle(run) || !run.linked);
}

/** Where no line says that it is the title: those right above the article, if they tell a day. */
function datedLines(source: string, before: readonly Run[]): Run[] {
  const above = before.slice(before.findLastIndex(({ linked }) => linked) + 1).slice(-near);
  return findFullDates(above.map((run) => wordsOf(source, run)).join('\n')).length ? above : [];
}

const wordsOf = (source: string, { pieces }: Run) =>
  pieces.map(({ start, end }) => source.slice(start, end)).join('');

function isHeading({ role, level, linked }: Run): boolean {
  return role === 'heading' && level <= 2 && !linked;
}

/** Whether a line says what the page calls itself. */
function isNamed(source: string, run: Run, title: string): boolean {
  const text = wordsOf(source, run).trim();
  return !run.linked && text.length > 3 && title.includes(text);
}
