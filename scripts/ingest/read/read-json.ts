import type { Line, Reading, Statement } from '../line.ts';
import type { Finding, Outcome } from '../outcome.ts';
import { readEmptyLine } from './read-empty-line.ts';
import { readJsonEscapes, type Unescaped } from './read-json-escapes.ts';
import { readJsonHead } from './read-json-head.ts';
import { type JsonString, readJsonStrings } from './read-json-strings.ts';
import { readJsonTexts } from './read-json-texts.ts';
import { readJsonTitle } from './read-json-title.ts';
import { readJsonVoices } from './read-json-voices.ts';
import { readMixture } from './read-mixture.ts';
import { type Field, readStatements, type Statements } from './read-statements.ts';
import { readTooLong } from './read-too-long.ts';

const head = /^[\s\ufeff]*(?:\[\s*)?\{\s*"/u;

const isTitle = /^(?:title|headline|subject|标题|標題|题目)$/i;

/**
 * Reads JSON and JSON Lines: each string that holds a text as a document of its own, all else as
 * front matter, the other fields as statements.
 * @returns null where the source is no JSON, or no string of it holds a text
 */
export function readJson(source: string): Outcome<Reading> | null {
  if (!head.test(source) || readJsonHead(source)) return null;
  const strings = readJsonStrings(source);
  const texts = readJsonTexts(strings);
  if (!texts.length) return null;
  const tooLong = readTooLong(source, 'lines', texts.length);
  if (tooLong) return tooLong;

  const voices = readJsonVoices(source, strings, texts);
  const lines: Line[] = [];
  const findings: Finding[] = [...brokenJson(source), ...(voices.size ? [] : manyRecords(texts))];
  const titles = new Map(
    strings.filter(({ key }) => isTitle.test(key)).map((string) => [string.record, string]),
  );
  let stated: Statements = {};
  let at = 0;
  for (const text of texts) {
    const { start, end } = text;
    const string = readJsonEscapes(source, start, end);
    const inner = readMixture(string.text);
    const place = (offset: number) => string.to[offset - 1] ?? start;
    const title = at > 0 && !voices.size ? titles.get(text.record) : undefined;
    if (title && title.start > at && title.end < start) {
      lines.push(readEmptyLine('front-matter', at, title.start), readJsonTitle(source, title));
      at = title.end;
    }
    if (start > at) lines.push(readEmptyLine('front-matter', at, start));
    const first = inner.value.lines.find((line) => line.text);
    const voice = voices.get(text);
    for (const line of inner.value.lines) {
      const placed = placeLine(line, string, place);
      lines.push(voice && line === first ? { ...placed, voice } : placed);
    }
    findings.push(...inner.findings.map((found) => ({ ...found, offset: place(found.offset) })));
    stated = { ...placeStatements(inner.value, place), ...stated };
    at = end;
  }
  if (source.length > at) lines.push(readEmptyLine('front-matter', at, source.length));
  const fields = readStatements(fieldsOf(source, strings, texts));
  return { value: { container: 'json', lines, ...stated, ...fields }, findings };
}

/** Puts a line of a string's text where it stands in the source. */
function placeLine(line: Line, string: Unescaped, place: (offset: number) => number): Line {
  return {
    ...line,
    start: place(line.start),
    end: place(line.end),
    from: line.from.map((offset) => string.from[offset] as number),
    to: line.to.map((offset) => string.to[offset - 1] as number),
  };
}

function placeStatements(stated: Statements, place: (offset: number) => number): Statements {
  const names = ['title', 'publisher', 'published', 'url'] as const;
  const placed = names.flatMap((name): [string, Statement][] => {
    const { value, span } = stated[name] ?? {};
    return value && span ? [[name, { value, span: [place(span[0]), place(span[1])] }]] : [];
  });
  return Object.fromEntries(placed);
}

/** The fields of the first record beside its text, the outermost first. */
function fieldsOf(
  source: string,
  strings: readonly JsonString[],
  texts: readonly JsonString[],
): Field[] {
  const read = new Set(texts);
  const beside = strings.filter(
    (string) => string.record === texts[0]?.record && !read.has(string),
  );
  return beside
    .toSorted((a, b) => a.depth - b.depth)
    .map(({ key, start, end }) => {
      const value = readJsonEscapes(source, start, end).text.trim();
      return { key, value, span: [start, end] };
    });
}

function brokenJson(source: string): Finding[] {
  if (isJson(source) || source.split(/[\n\r]+/).every((line) => !line.trim() || isJson(line)))
    return [];
  return [
    {
      code: 'broken-json',
      severity: 'warning',
      offset: 0,
      message: 'The file is JSON that does not parse; its strings were read as far as they go.',
      hint: 'See whether the file is cut off, and fetch it anew if so.',
    },
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

function manyRecords(texts: readonly JsonString[]): Finding[] {
  const [first] = texts;
  const next = texts.find(({ object, key }) => object !== first?.object && key === first?.key);
  const records = new Set(texts.map(({ object }) => object)).size;
  if (!next) return [];
  return [
    {
      code: 'many-records',
      severity: 'warning',
      offset: next.start,
      message: `The file holds the texts of ${records} records; they were read as one document.`,
      hint: 'Split the file so that each document is a source of its own.',
      found: String(records),
    },
  ];
}
