import type { Field } from './read-statements.ts';

const field =
  /^[^\S\n\r]*"?([\p{L}_][\p{L}\p{N}_.-]{0,40})"?[^\S\n\r]*[:=][^\S\n\r]*(?:"([^\n\r]*)"|'([^\n\r]*)'|([^\s"'[{|>&*!][^\n\r]*))[^\S\n\r]*$/gmu;

/**
 * Reads `key: value` and `key = value` line by line: TOML, and YAML that does not parse because of
 * a colon or a quote too many, as crawlers write it.
 * @param at where the text stands in the source
 */
export function readLineFields(text: string, at: number): Field[] {
  return [...text.matchAll(field)].map(({ 0: found, 1: key = '', 2: a, 3: b, 4: c, index }) => {
    const value = (a ?? b ?? c ?? '').trim();
    const start = at + index + found.lastIndexOf(value);
    return { key, value, span: [start, start + value.length] };
  });
}
