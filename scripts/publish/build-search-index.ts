import { type CustomRecord, createIndex, type PagefindIndex } from 'pagefind';
import type { Hit } from '../../src/search/hit.ts';
import { packHit } from '../../src/search/pack-hit.ts';
import type { Progress } from '../progress.ts';

/** In records. To search a part takes time by the square of its size, and to build it, memory. */
export const usualPartSize = 2_500;
/** In places of words: what a rare word loads of the index beside its own. */
export const chunkSize = 2_000;
/** Records that are under way at once, so that neither side waits for the other. */
const underWay = 50;

export interface SearchIndex {
  /** The folders of its parts, in order. The first records of all are in the first. */
  readonly parts: readonly string[];
  /** What Pagefind wrote, by path: of each part in its folder, what is common to all beside them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Builds the index of the search, in parts; records without a query come in the order given.
 * Throws where Pagefind did not take a record, since it may not say so itself.
 */
export async function buildSearchIndex(
  hits: readonly Hit[],
  progress: Progress,
  partSize: number,
): Promise<SearchIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  progress.step('Indexing for the search', hits.length);
  const files = new Map<string, Uint8Array>();
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < hits.length; from += partSize) {
    const part = `${parts.length}/`;
    const written = await buildPart(hits.slice(from, from + partSize), progress);
    for (const [path, content] of written) files.set(isCommon(path) ? path : part + path, content);
    parts.push(part);
  }
  return { parts, files };
}

const isCommon = (path: string) => /^(?:wasm[^/]*\.pagefind|pagefind[^/]*\.(?:js|css))$/.test(path);

async function buildPart(
  hits: readonly Hit[],
  progress: Progress,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let from = 0; from < hits.length; from += underWay) {
    await Promise.all(
      hits.slice(from, from + underWay).map(async (hit) => {
        await addHit(index, hit);
        progress.tick();
      }),
    );
  }
  const written = await index.getFiles();
  await index.deleteIndex();
  const files = new Map(written.files.map(({ path, content }) => [path, content]));
  if (written.errors.length > 0 || !files.has('pagefind-entry.json')) {
    throw new Error(`Pagefind made no index: ${written.errors.join('; ')}`);
  }
  return files;
}

async function addHit(index: PagefindIndex, hit: Hit): Promise<void> {
  const record = toRecord(hit);
  const { errors, file } = await index.addCustomRecord(record);
  if (errors.length > 0 || file?.url !== record.url) {
    throw new Error(`Pagefind did not take ${hit.id}: ${errors.join('; ')}`);
  }
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
  };
}
