import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { answer } from '../schemas/answer.ts';
import { span } from '../schemas/span.ts';
import { apparatus } from '../views/apparatus.ts';
import { excerpt, excerptSchema } from '../views/excerpt.ts';
import { placeEmendations } from '../views/place-emendations.ts';
import { contentError, invalidData } from './content-error.ts';
import { listPassages } from './list-passages.ts';
import { parseAnswer } from './parse-answer.ts';
import { printAnswer } from './print-answer.ts';
import { type Beside, readBeside } from './read-beside.ts';

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
    load: async (context) => loadAnswers(folder, context),
  } satisfies Loader;
}

function loadAnswers(folder: string, { store, generateDigest }: LoaderContext): void {
  const gone = new Set(store.keys());
  const paths = globSync('*/*.mdx', { cwd: folder }).sort();
  if (paths.length === 0)
    throw contentError(folder, 'missing-answers', 'no answer here', 'Run the ingest first.');
  const besideOf = rememberLast(readBeside);
  for (const path of paths) {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const id = path.replaceAll('\\', '/').slice(0, -'.mdx'.length);
    const beside = besideOf(id.replace(/\/.*/, ''));
    const digest = generateDigest(text + beside.key);
    gone.delete(id);
    if (store.get(id)?.digest !== digest)
      store.set({ id, digest, ...readAnswer(file, text, beside) });
  }
  for (const id of gone) store.delete(id);
}

function readAnswer(file: string, text: string, beside: Beside) {
  const { meta, tree } = parseAnswer(file, text);
  const { success, data, error } = answer.safeParse(meta);
  if (!success) throw invalidData(file, error);
  const paragraphs = listPassages(tree);
  const [first] = paragraphs;
  const html = printAnswer(tree, data, {
    apparatus: apparatus(data, beside.event, beside.collation),
    emendationsOf: (paragraph) => placeEmendations(paragraph, beside.text, beside.emendations),
  });
  return {
    data: {
      ...data,
      excerpt: first ? excerpt(first, beside.text, excerptLength) : null,
      spans: paragraphs.flatMap(({ spans }) => spans),
    },
    rendered: { html },
  };
}

/** Answers come source by source, so that what belongs to one source at a time is enough. */
function rememberLast<T>(make: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
