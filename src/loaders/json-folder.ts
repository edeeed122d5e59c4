import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { contentError, invalidData } from './content-error.ts';

/** Loads every `<id>.json` of a folder, validated; a missing folder or wrong data end the build. */
export function jsonFolder<Schema extends z.ZodType<Record<string, unknown>>>(
  folder: string,
  schema: Schema,
) {
  return {
    name: 'json-folder',
    schema,
    load: (context) => loadFolder(folder, schema, context),
  } satisfies Loader;
}

async function loadFolder(
  folder: string,
  schema: z.ZodType<Record<string, unknown>>,
  { store, generateDigest }: LoaderContext,
): Promise<void> {
  const names = await readdir(folder).catch(() => {
    throw contentError(folder, 'missing-folder', 'no such folder', 'Run the ingest first.');
  });
  const gone = new Set(store.keys());
  for (const name of names.filter((name) => name.endsWith('.json'))) {
    const id = name.slice(0, -'.json'.length);
    gone.delete(id);
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    const digest = generateDigest(text);
    if (store.get(id)?.digest !== digest)
      store.set({ id, data: parse(file, text, schema), digest });
  }
  for (const id of gone) store.delete(id);
}

function parse(file: string, text: string, schema: z.ZodType<Record<string, unknown>>) {
  const { success, data, error } = schema.safeParse(readJson(file, text));
  if (!success) throw invalidData(file, error);
  return data;
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw contentError(file, 'invalid-json', String(error), 'Run the ingest again.');
  }
}
