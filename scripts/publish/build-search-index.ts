import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CustomRecord, createIndex, type PagefindIndex } from 'pagefind';
import { breakWord, foldWords } from '../../src/search/fold-words.ts';
import type { Hit } from '../../src/search/hit.ts';
import type { Progress } from '../progress.ts';

/** A page of results then takes a few files, and a file is small. */
const recordsPerFile = 20;
/** What Pagefind brings for pages other than this site's own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the index of the search. Throws where Pagefind did not take a record, since it may not
 * say so itself. The index must be deleted once it is written.
 */
export async function buildSearchIndex(
  hits: readonly Hit[],
  progress: Progress,
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    includeCharacters: breakWord,
    maxFragments: Math.ceil(hits.length / recordsPerFile),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  progress.step('Indexing for the search', hits.length);
  for (const hit of hits) {
    const record = toRecord(hit);
    const taken = await index.addCustomRecord(record);
    if (taken.errors.length > 0 || taken.file?.url !== record.url) {
      throw new Error(`Pagefind did not take ${hit.id}: ${taken.errors.join('; ')}`);
    }
    progress.tick();
  }
  return index;
}

/** Writes an index into `<folder>/pagefind`. */
export async function writeSearchIndex(index: PagefindIndex, folder: string): Promise<void> {
  const outputPath = join(folder, 'pagefind');
  const { errors } = await index.writeFiles({ outputPath });
  await index.deleteIndex();
  if (errors.length > 0 || !existsSync(join(outputPath, 'pagefind-entry.json'))) {
    throw new Error(`Pagefind wrote no index into ${outputPath}: ${errors.join('; ')}`);
  }
  for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(join(outputPath, name));
}

function toRecord(hit: Hit): CustomRecord {
  const { kind, asker, speaker, speech, topics, source, date } = hit;
  const one = (value: string | null | undefined) => (value ? [value] : []);
  return {
    // Pagefind searches what a record has as `meta`; only its address is carried along unread.
    url: JSON.stringify(hit),
    // The words are parted already: no language, so that nothing parts or stems them again.
    language: 'und',
    content: foldWords(hit.paragraphs.join(breakWord))
      .map(({ word }) => word)
      .join(' '),
    filters: {
      kind: [kind],
      topic: [...topics],
      year: one(date?.slice(0, 4)),
      source: [source],
      asker: one(asker),
      speaker: one(speaker),
      speech: [speech],
    },
  };
}
