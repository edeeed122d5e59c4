import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { answer } from '../schemas/answer.ts';
import { contentError, invalidData } from './content-error.ts';
import { parseAnswer } from './parse-answer.ts';
import { printAnswer } from './print-answer.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Loads the generated answers, `<source>/<nn>.mdx`. Each is parsed as MDX, but to a tree and on to
 * HTML, never to a module: none of its text is ever run, and ten thousand load in seconds.
 */
export function answerFiles(folder: string) {
  return {
    name: 'answer-files',
    schema: answer,
    load: async (context) => {
      const load = () => loadAnswers(folder, context);
      await load();
      watchFolder(context, folder, load);
    },
  } satisfies Loader;
}

async function loadAnswers(
  folder: string,
  { store, generateDigest }: LoaderContext,
): Promise<void> {
  const gone = new Set(store.keys());
  let found = 0;
  for await (const path of glob('*/*.mdx', { cwd: folder })) {
    found++;
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    const id = path.replaceAll('\\', '/').slice(0, -'.mdx'.length);
    const digest = generateDigest(text);
    gone.delete(id);
    if (store.get(id)?.digest !== digest) store.set({ id, digest, ...readAnswer(file, text) });
  }
  if (found === 0)
    throw contentError(folder, 'missing-answers', 'no answer here', 'Run the ingest first.');
  for (const id of gone) store.delete(id);
}

function readAnswer(file: string, text: string) {
  const { meta, tree } = parseAnswer(file, text);
  const { success, data, error } = answer.safeParse(meta);
  if (!success) throw invalidData(file, error);
  return { data, rendered: { html: printAnswer(tree, data) } };
}
