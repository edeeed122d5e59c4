import type { Line } from '../line.ts';
import type { Field } from './read-statements.ts';

/** How far down an article its headline may stand, in lines with text. */
const headLines = 12;
/** What parts a headline from the names of section and site in a page's title. */
const parting = /\s*[_|｜–—]+\s*|\s+[-·»]\s+|--+|-(?=[^-]*$)/gu;

/**
 * Finds the headline that a web page prints: the line that its `<title>` repeats, as a rule with
 * the name of the site behind it; else its `<h1>`.
 */
export function readHeadline(lines: readonly Line[], fields: readonly Field[]): Field[] {
  const head = lines.filter(({ text }) => text).slice(0, headLines);
  const headings = head.filter(({ role }) => role === 'heading');
  const parts = partsOf(fields);
  const line =
    firstOf(parts, (part) => head.find(({ text }) => fold(text) === part)) ??
    firstOf(parts, (part) => headings.find(({ text }) => fold(text).includes(part))) ??
    headings.find(({ level }) => level === 1);
  const [from, to] = [line?.from[0], line?.to.at(-1)];
  if (!line || from === undefined || to === undefined) return [];
  return [{ key: 'headline', value: line.text, span: [from, to] }];
}

/**
 * The page's titles, each up to every mark that may part it from other names, then what stands
 * between two marks; the longest first, as the name of a site is short.
 */
function partsOf(fields: readonly Field[]): string[] {
  const titles = fields.filter(({ key }) => /title/i.test(key)).map(({ value }) => fold(value));
  const parts = titles.flatMap((title) => [
    title,
    ...[...title.matchAll(parting)].map(({ index }) => title.slice(0, index)),
    ...title.split(parting).filter((part) => !/^[\d\s./-]+$|\d{4}$/.test(part)),
  ]);
  return parts.filter((part) => part.length > 3).sort((a, b) => b.length - a.length);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
