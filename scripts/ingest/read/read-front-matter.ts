import type { Finding, Outcome } from '../outcome.ts';
import { readHeaders } from './read-headers.ts';
import { readJsonFields } from './read-json-fields.ts';
import { readJsonHead } from './read-json-head.ts';
import { readLineFields } from './read-line-fields.ts';
import type { Field } from './read-statements.ts';
import { readYamlFields } from './read-yaml-fields.ts';

export interface FrontMatter {
  /** Where the document proper begins. */
  readonly end: number;
  readonly fields: readonly Field[];
}

const head = /^[\s\ufeff]*?(---|\+\+\+|;;;)(yaml|toml|json)?[^\S\n\r]*(?:\r\n|[\n\r])/u;
// A line of dashes may also part the paragraphs of a plain text, so what follows must be a field.
const firstField =
  /^(?:\s*#.*(?:\r\n|[\n\r]))*\s*(?:"[^"\n]{1,40}"|[A-Za-z_][\w.-]{0,40})\s*[:=](?:\s|$)/u;
const knownField = /^\s*(?:标题|题目|日期|时间|发布时间|来源|作者|链接|网址)\s*:\s/u;

/**
 * Reads the front matter at the head of a document: YAML between `---`, TOML between `+++`, JSON
 * with or without a fence, or headers without one.
 */
export function readFrontMatter(source: string): Outcome<FrontMatter | null> {
  return readFenced(source) ?? { value: readJsonHead(source) ?? readHeaders(source), findings: [] };
}

function readFenced(source: string): Outcome<FrontMatter> | null {
  const opening = head.exec(source);
  if (!opening) return null;
  const [all, fence, language] = opening;
  const start = all.length;
  const sample = source.slice(start, start + 400);
  if (language === 'json' || fence === ';;;')
    return readFields(source, start, fence, readJsonFields);
  if (!firstField.test(sample) && !knownField.test(sample)) return null;
  if (language === 'toml' || fence === '+++')
    return readFields(source, start, fence, readLineFields);
  return readYaml(source, start);
}

function readYaml(source: string, start: number): Outcome<FrontMatter> {
  const closing = findFrom(source, start, yamlClosing);
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

/** Reads front matter that has no grammar of its own to keep to, up to the next fence. */
function readFields(
  source: string,
  start: number,
  fence: string | undefined,
  read: typeof readLineFields,
): Outcome<FrontMatter> {
  const closing = findFrom(source, start, closings.get(fence) ?? yamlClosing);
  const found = closing ?? findFrom(source, start, blankLine);
  const fields = read(source.slice(start, found?.start ?? source.length), start);
  const end = closing?.end ?? found?.start ?? source.length;
  return { value: { end, fields }, findings: closing ? [] : [unclosed(start)] };
}

const yamlClosing = /^(?:---|\.\.\.)[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm;
const closings: ReadonlyMap<string | undefined, RegExp> = new Map([
  ['+++', /^\+\+\+[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm],
  [';;;', /^;;;[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm],
]);
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
