import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import type { z } from 'zod';
import { contentError, invalidData } from './content-error.ts';

/** Loads one YAML file as the only entry of a collection; its id is the file's name. */
export function yamlFile<Schema extends z.ZodType<Record<string, unknown>>>(
  file: string,
  schema: Schema,
) {
  return {
    name: 'yaml-file',
    schema,
    load: async ({ store }) => {
      const data = await readYaml(file, schema);
      store.set({ id: basename(file, extname(file)), data });
    },
  } satisfies Loader;
}

async function readYaml(file: string, schema: z.ZodType<Record<string, unknown>>) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw contentError(file, 'missing-file', 'no such file', 'Write it: see the guide to content.');
  });
  const { success, data, error } = schema.safeParse(parse(text));
  if (!success) throw invalidData(file, error);
  return data;
}
