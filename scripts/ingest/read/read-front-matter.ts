import type { Finding, Outcome } from '../outcome.ts';
import { readLineFields } from './read-line-fields.ts';
import type { Field } from './read-statements.ts';
import { readYamlFields } from './read-yaml-fields.ts';

export interface FrontMatter {
  /** Where the document proper begins. */
  readonly end: number;
  readonly fields: readonly Field[];
}

const head = /^[\s\ufeff]*?(---|\+\+\+)[^\S\n\r]*(?:\r\n|[\n\r])/u;
// A line of dashes may also part the paragraphs of a plain text, so what follows must be a field.
const firstField =
  /^(?:\s*#.*(?:\r\n|[\n\r]))*\s*(?:"[^"\n]{1,40}"|[A-Za-z_][\w.-]{0,40})\s*[:=](?:\s|$)/u;
const knownField = /^\s*(?:标题|题目|日期|时间|发布时间|来源|作者|链接|网址)\s*:\s/u;

/** Reads the front matter at the head of a document: YAML between `---`, TOML between `+++`. */
export function readFrontMatter(source: string): Outcome<FrontMatter | null> {
  const opening = head.exec(source);
  const fence = opening?.[1];
  if (!opening || !fence) return { value: null, findings: [] };
  const start = opening[0].length;
  const sample = source.slice(start, start + 400);
  if (!firstField.test(sample) && !knownField.test(sample)) return { value: null, findings: [] };
  return fence === '---' ? readYaml(source, start) : readToml(source, start);
}

function readYaml(source: string, start: number): Outcome<FrontMatter> {
  const closing = findFrom(source, start, /^(?:---|\.\.\.)[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm);
  const fields = closing && readYamlFields(source.slice(start, closing.start), start);
  if (closing && fields) return { value: { end: closing.end, fields }, findings: [] };
  // The next rule may stand far down in a text whose front matter nobody closed.
  const blank = findFrom(source, start, blankLine);
  const isBroken = closing && (!blank || closing.start <= blank.start);
  const end = isBroken ? closing.start : (blank?.start ?? source.length);
  return {
    value: {
      end: isBroken ? closing.end : end,
      fields: readLineFields(source.slice(start, end), start),
    },
    findings: [isBroken ? unreadable(start) : unclosed(start)],
  };
}

function readToml(source: string, start: number): Outcome<FrontMatter> {
  const closing = findFrom(source, start, /^\+\+\+[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm);
  const found = closing ?? findFrom(source, start, blankLine);
  const fields = readLineFields(source.slice(start, found?.start ?? source.length), start);
  const end = closing?.end ?? found?.start ?? source.length;
  return { value: { end, fields }, findings: closing ? [] : [unclosed(start)] };
}

const blankLine = /(?:\r\n|[\n\r])[^\S\n\r]*(?:\r\n|[\n\r])/g;

function findFrom(
  source: string,
  at: number,
  pattern: RegExp,
): { start: number; end: number } | null {
  const search = new RegExp(pattern);
  search.lastIndex = at;
  const found = search.exec(source);
  return found && { start: found.index, end: search.lastIndex };
}

function unclosed(offset: number): Finding {
  return {
    code: 'unclosed-front-matter',
    severity: 'warning',
    offset,
    message: 'The front matter is opened and never closed; it was read up to the first blank line.',
    hint: 'See whether the front matter ends there; if the file is a copy, close it with the same mark.',
  };
}

function unreadable(offset: number): Finding {
  return {
    code: 'unreadable-front-matter',
    severity: 'warning',
    offset,
    message: 'The front matter is no YAML; only its plain lines were read, each for itself.',
    hint: 'See that title, publisher, date and url are right, or say them in the sidecar.',
  };
}
