import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Statement } from './line.ts';
import type { Finding, Outcome } from './outcome.ts';
import type { Field } from './read-statements.ts';

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

/** Longer front matter is passed over without being read. */
const limit = 1 << 16;

/** Reads the front matter at the head of a document: YAML between `---`, TOML between `+++`. */
export function readFrontMatter(source: string): Outcome<FrontMatter | null> {
  const opening = head.exec(source);
  const fence = opening?.[1];
  if (!opening || !fence) return { value: null, findings: [] };
  const start = opening[0].length;
  const sample = source.slice(start, start + 400);
  if (!firstField.test(sample) && !knownField.test(sample)) return { value: null, findings: [] };

  const closing =
    fence === '---'
      ? /^(?:---|\.\.\.)[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm
      : /^\+\+\+[^\S\n\r]*(?:\r\n|[\n\r]|$(?![\s\S]))/gm;
  closing.lastIndex = start;
  const found = closing.exec(source);
  const blank = /(?:\r\n|[\n\r])[^\S\n\r]*(?:\r\n|[\n\r])/g;
  blank.lastIndex = start;
  const bodyEnd = found?.index ?? blank.exec(source)?.index ?? source.length;
  const end = found ? closing.lastIndex : bodyEnd;
  const findings: Finding[] = [];
  if (!found) findings.push(unclosed(opening[0].length - opening[0].trimStart().length));
  const body = source.slice(start, bodyEnd);
  const fields = fence === '---' ? yamlFields(body, start) : tomlFields(body, start);
  if (!fields) findings.push(unreadable(start));
  return { value: { end, fields: fields ?? [] }, findings };
}

function yamlFields(body: string, at: number): Field[] | null {
  if (body.length > limit) return null;
  try {
    const document = parseDocument(body, { schema: 'failsafe', logLevel: 'silent', strict: false });
    if (document.errors.length || !isMap(document.contents)) return null;
    return document.contents.items.flatMap(({ key, value }) => {
      const statement = scalarIn(value as Node | null, body, at);
      return isScalar(key) && statement ? [{ key: String(key.value), ...statement }] : [];
    });
  } catch {
    // Nesting beyond what the parser's stack holds.
    return null;
  }
}

/** The value of a scalar, of the first of a list, or of the `name` of a map. */
function scalarIn(node: Node | null, body: string, at: number): Statement | null {
  if (isSeq(node)) return scalarIn(node.items[0] as Node | null, body, at);
  if (isMap(node)) {
    const named = node.items.find(({ key }) => isScalar(key) && key.value === 'name')?.value;
    return isScalar(named) ? scalarIn(named, body, at) : null;
  }
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return null;
  const [start, end] = node.range;
  const quoted = /^["']/.test(body[start] ?? '') ? 1 : 0;
  return { value: node.value.trim(), span: [at + start + quoted, at + end - quoted] };
}

function tomlFields(body: string, at: number): Field[] {
  const line =
    /^([A-Za-z_][\w.-]*)[^\S\n\r]*=[^\S\n\r]*(?:"([^"\n\r]*)"|'([^'\n\r]*)'|([^\s"'[{#]+))/gm;
  return [...body.matchAll(line)].map(({ 0: found, 1: key = '', 2: a, 3: b, 4: c, index }) => {
    const value = a ?? b ?? c ?? '';
    const end = at + index + found.length - (c === undefined ? 1 : 0);
    return { key, value, span: [end - value.length, end] as const as [number, number] };
  });
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
    message: 'The front matter could not be parsed, so nothing in it was taken for granted.',
    hint: 'Say title, publisher, date and url in the sidecar.',
  };
}
