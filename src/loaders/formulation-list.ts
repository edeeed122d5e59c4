import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { formulationSummary, formulationList as listSchema } from '../schemas/formulation.ts';
import { contentError, invalidData } from './content-error.ts';

/** Loads the list of formulations that the ingest writes, an entry for each, in its order. */
export function formulationList(file: string) {
  return {
    name: 'formulation-list',
    schema: formulationSummary,
    load: async ({ store }) => {
      const { formulations } = await readList(file);
      store.clear();
      for (const data of formulations) store.set({ id: data.id, data });
    },
  } satisfies Loader;
}

async function readList(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw contentError(file, 'missing-file', 'no such file', 'Run the ingest first.');
  });
  const { success, data, error } = listSchema.safeParse(JSON.parse(text));
  if (!success) throw invalidData(file, error);
  return data;
}
