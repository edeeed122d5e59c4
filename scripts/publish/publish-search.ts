import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Hit } from '../../src/search/hit.ts';
import { loadContent } from '../load-content.ts';
import type { Progress } from '../progress.ts';
import { listHits } from './list-hits.ts';
import { makeSearchFiles } from './make-search-files.ts';
import type { Source } from './read-sources.ts';

/** Writes the search of a content folder into a built folder. Returns what it can find. */
export async function publishSearch(
  content: string,
  sources: ReadonlyMap<string, Source>,
  folder: string,
  progress: Progress,
): Promise<readonly Hit[]> {
  const hits = [...sources.values()].flatMap(listHits);
  for (const [path, text] of await makeSearchFiles(hits, namesIn(content), progress)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return hits;
}

/** What an editor calls the topics, and the terms that tell them. */
export function namesIn(content: string): string[] {
  const { topics } = loadContent(content);
  const terms = topics.flatMap((topic) => topic.terms);
  return [
    ...topics.map(({ title }) => title),
    ...terms.map((term) => (typeof term === 'string' ? term : term.term)),
  ];
}
