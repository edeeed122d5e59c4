import { glob, type Loader } from 'astro/loaders';
import { topic } from '../schemas/topic.ts';
import { contentError } from './content-error.ts';

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
      // Astro only logs a folder that is missing or empty.
      if (context.store.keys().length === 0)
        throw contentError(
          folder,
          'missing-topics',
          'no topic here',
          'Add <slug>.mdx for a topic.',
        );
    },
  } satisfies Loader;
}
