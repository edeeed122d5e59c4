import { readJsonEscapes } from './read-json-escapes.ts';
import { readJsonStrings } from './read-json-strings.ts';
import type { Field } from './read-statements.ts';

/**
 * Reads the strings of a JSON text as fields.
 * @param at where the text stands in the source
 */
export function readJsonFields(json: string, at: number): Field[] {
  return readJsonStrings(json).map(({ key, start, end }) => {
    const value = readJsonEscapes(json, start, end).text.trim();
    return { key, value, span: [at + start, at + end] };
  });
}
