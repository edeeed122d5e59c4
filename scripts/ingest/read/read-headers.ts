import type { FrontMatter } from './read-front-matter.ts';
import type { Field } from './read-statements.ts';

/** `Title: …`, `#+TITLE: …` (Org), `.. title: …` (Nikola), `:title: …` (reStructuredText). */
const header =
  /^(?:#\+|\.\. |:)?([\p{L}_][\p{L}\p{N}_ -]{0,30}?):(?:[^\S\n\r]+([^\n\r]*?))?[^\S\n\r]*$/u;
/** What a header that runs over several lines goes on with. */
const goesOn = /^(?:[^\S\n\r]+|-[^\S\n\r]+)\S/u;
const known =
  /^(?:title|subtitle|headline|date|subject|from|to|cc|author|authors|layout|slug|categor(?:y|ies)|tags?|status|summary|description|keywords|permalink|link|url|lang(?:uage)?|source|publisher|published|modified|updated|draft|options|标题|標題|日期|来源|來源|作者)$/iu;
const turn = /^(?:q|a|question|answer)$/i;
const fence = /^(?:---|\.\.\.|-->)\s*$/u;
/** How many lines are looked at, and how long each may be. */
const limit = 60;
const longest = 1000;

/**
 * Reads the headers that a document begins with and a blank line or a rule ends, as Pelican, Hexo,
 * MultiMarkdown, Org and mail have them; null where it begins otherwise.
 */
export function readHeaders(source: string): FrontMatter | null {
  const fields: Field[] = [];
  const start = /^\ufeff?\s*(?:<!--\s*)?/u.exec(source)?.[0].length ?? 0;
  let end = start;
  for (const { 0: whole, 1: line = '', index } of firstLines(source, start)) {
    end = index + whole.length;
    if (!line.trim() || fence.test(line)) break;
    const match = line.length > longest ? null : header.exec(line);
    if (match) fields.push(fieldOf(match, index));
    else if (!fields.length || !goesOn.test(line)) return null;
  }
  const named = fields.filter(({ key }) => known.test(key)).length;
  const isHead =
    named > 1 && named * 2 >= fields.length && !fields.some(({ key }) => turn.test(key));
  return isHead ? { end, fields } : null;
}

function firstLines(source: string, start: number): RegExpExecArray[] {
  const line = /([^\n\r]*)(?:\r\n|[\n\r]|$)/g;
  line.lastIndex = start;
  const lines: RegExpExecArray[] = [];
  while (lines.length < limit && line.lastIndex < source.length) {
    const match = line.exec(source);
    if (match) lines.push(match);
  }
  return lines;
}

function fieldOf({ 0: whole, 1: key = '', 2: value = '' }: RegExpExecArray, at: number): Field {
  const start = at + whole.lastIndexOf(value);
  const quotes = /^(["']).*\1$/.test(value) ? 1 : 0;
  const span: Field['span'] = [start + quotes, start + value.length - quotes];
  return { key, value: value.slice(quotes, value.length - quotes).trim(), span };
}
