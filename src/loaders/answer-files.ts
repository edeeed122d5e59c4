import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { answer } from '../schemas/answer.ts';
import { span } from '../schemas/span.ts';
import { excerpt, excerptSchema } from '../views/excerpt.ts';
import { sourceText } from '../views/source-text.ts';
import { contentError, invalidData } from './content-error.ts';
import { listPassages } from './list-passages.ts';
import { parseAnswer } from './parse-answer.ts';
import { printAnswer } from './print-answer.ts';
import { readDocument } from './read-record.ts';
import { watchFolder } from './watch-folder.ts';

/** How much of an exchange a list shows, in characters. */
const excerptLength = 36;

const schema = answer.extend({
  /** The first words of the exchange. */
  excerpt: excerptSchema.nullable(),
  /** Where all of the exchange stands in its source. */
  spans: z.array(span),
});

/**
 * Loads the generated answers, `<source>/<nn>.mdx`. Each is parsed as MDX, but to a tree and on to
 * HTML, never to a module: none of its text is ever run, and ten thousand load in seconds.
 */
export function answerFiles(folder: string) {
  return {
    name: 'answer-files',
    schema,
    load: async (context) => {
      const load = async () => loadAnswers(folder, context);
      await load();
      watchFolder(context, folder, load);
    },
  } satisfies Loader;
}

function loadAnswers(folder: string, { store, generateDigest }: LoaderContext): void {
  const gone = new Set(store.keys());
  const paths = globSync('*/*.mdx', { cwd: folder }).sort();
  if (paths.length === 0)
    throw contentError(folder, 'missing-answers', 'no answer here', 'Run the ingest first.');
  const textOf = rememberLast((source: string) => sourceText(readDocument(source)));
  for (const path of paths) {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const id = path.replaceAll('\\', '/').slice(0, -'.mdx'.length);
    const digest = generateDigest(text);
    gone.delete(id);
    if (store.get(id)?.digest !== digest)
      store.set({ id, digest, ...readAnswer(file, text, textOf) });
  }
  for (const id of gone) store.delete(id);
}

function readAnswer(file: string, text: string, textOf: (source: string) => string) {
  const { meta, tree } = parseAnswer(file, text);
  const { success, data, error } = answer.safeParse(meta);
  if (!success) throw invalidData(file, error);
  const paragraphs = listPassages(tree);
  const [first] = paragraphs;
  return {
    data: {
      ...data,
      excerpt: first ? excerpt(first, textOf(data.source), excerptLength) : null,
      spans: paragraphs.flatMap(({ spans }) => spans),
    },
    rendered: { html: printAnswer(tree, data) },
  };
}

/** Answers come source by source, so that one text at a time is enough. */
function rememberLast(make: (key: string) => string): (key: string) => string {
  let last: { key: string; value: string } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
