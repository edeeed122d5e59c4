import { type CustomRecord, createIndex } from 'pagefind';
import type { Hit } from '../../src/search/hit.ts';
import { packHit } from '../../src/search/pack-hit.ts';
import type { Progress } from '../progress.ts';

/**
 * The files of the index of the search, by their paths. Throws where Pagefind did not take a
 * record, since it may not say so itself.
 */
export async function buildSearchIndex(
  hits: readonly Hit[],
  progress: Progress,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex();
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
  const written = await index.getFiles();
  await index.deleteIndex();
  const files = new Map(written.files.map(({ path, content }) => [path, content]));
  if (written.errors.length > 0 || !files.has('pagefind-entry.json')) {
    throw new Error(`Pagefind made no index: ${written.errors.join('; ')}`);
  }
  return files;
}

function toRecord(hit: Hit): CustomRecord {
  const { kind, asker, speaker, speech, topics, source, date } = hit;
  const one = (value: string | null | undefined) => (value ? [value] : []);
  const { content, rest } = packHit(hit);
  return {
    // Pagefind searches what a record has as `meta`; only its address is carried along unread.
    url: rest,
    // The words are parted already: no language, so that nothing parts or stems them again.
    language: 'und',
    content,
    filters: {
      kind: [kind],
      topic: [...topics],
      year: one(date?.slice(0, 4)),
      source: [source],
      asker: one(asker),
      speaker: one(speaker),
      speech: one(speech),
    },
    sort: { date: date ?? '0000' },
  };
}
