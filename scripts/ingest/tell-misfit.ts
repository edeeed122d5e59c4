import type { z } from 'zod';
import { suggestWord } from './suggest-word.ts';

/** What of a file does not fit its schema, in an editor's words. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly code: 'unknown-key' | 'invalid-value';
  readonly message: string;
  readonly hint: string;
}

/** What a value must be, by the type or the format that a schema names. */
const wanted: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'keys with their values',
  record: 'keys with their values',
  string: 'text',
  tuple: 'a list',
  url: 'an address, such as https://example.org/',
};

/** Tells of one problem that a schema found with `reportInput` on: what is there, what may be meant. */
export function tellMisfit(problem: z.core.$ZodIssue, schema: z.ZodType): Misfit[] {
  const { path } = problem;
  if (problem.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return problem.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-key',
      message: `There is no key “${key}” here.`,
      hint: known.length
        ? suggestWord(key, known, 'Known keys')
        : 'Take it out; the README lists the keys.',
    }));
  }
  const where = path.join('.') || 'The file';
  const found = problem.input === undefined ? 'nothing' : `“${print(problem.input)}”`;
  if (problem.code === 'invalid_value') {
    const known = problem.values.map(String);
    const message = `${where}: ${found} is none of the words known here.`;
    return [
      {
        path,
        code: 'invalid-value',
        message,
        hint: suggestWord(print(problem.input), known, 'Known'),
      },
    ];
  }
  const kind =
    problem.code === 'invalid_type'
      ? problem.expected
      : problem.code === 'invalid_format'
        ? problem.format
        : '';
  const what = wanted[kind];
  return [
    {
      path,
      code: 'invalid-value',
      message: `${where}: ${what ? `${found} is not ${what}` : `${found}: ${problem.message}`}.`,
      hint: 'See the list of keys in the README.',
    },
  ];
}

const print = (value: unknown) => (typeof value === 'string' ? value : `${JSON.stringify(value)}`);

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let { def } = schema._zod as z.core.$ZodTypes['_zod'];
  for (const step of [...path, null]) {
    while (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
      def = (def.innerType as z.core.$ZodTypes)._zod.def;
    if (step === null) break;
    const inner =
      def.type === 'object'
        ? def.shape[String(step)]
        : def.type === 'array'
          ? def.element
          : def.type === 'record'
            ? def.valueType
            : undefined;
    if (!inner) return [];
    def = (inner as z.core.$ZodTypes)._zod.def;
  }
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
