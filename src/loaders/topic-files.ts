import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from '../content-folder.ts';
import { slug } from '../schemas/exchange.ts';
import { topic } from '../schemas/topic.ts';
import { checkQuotes } from './check-quotes.ts';
import { contentError } from './content-error.ts';
import { readSource } from './read-record.ts';

/** Loads the topics, which editors write: real MDX, whose id is the file's name. */
export function topicFiles(folder: string) {
  const files = glob({
    base: folder,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.slice(0, -'.mdx'.length),
  });
  return {
    name: 'topic-files',
    schema: topic,
    load: async (context) => {
      await files.load(context);
      const ids = context.store.keys();
      // Astro only logs a folder that is missing or empty.
      if (ids.length === 0)
        throw contentError(
          folder,
          'missing-topics',
          'no topic here',
          'Add <slug>.mdx for a topic.',
        );
      for (const id of ids) {
        const file = join(folder, `${id}.mdx`);
        checkQuotes(file, readFileSync(file, 'utf8'), sourceOf);
      }
    },
  } satisfies Loader;
}

function sourceOf(id: string) {
  const known =
    slug.safeParse(id).success && existsSync(join(contentFolder, `data/sources/${id}.json`));
  return known ? readSource(id) : undefined;
}
