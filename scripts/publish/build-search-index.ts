import { availableParallelism } from 'node:os';
import type { CustomRecord } from 'pagefind';
import { foldText } from '../../src/search/fold-text.ts';
import type { Hit } from '../../src/search/hit.ts';
import { packHit } from '../../src/search/pack-hit.ts';
import { packLetters } from '../../src/search/pack-letters.ts';
import type { Progress } from '../progress.ts';
import { buildIndex, type Pagefind } from './build-index.ts';

/** In records. To search a part takes time by the square of its size, and to build it, memory. */
export const usualPartSize = 2_500;
/** In places of words: what a rare word loads of the index beside its own. */
const chunkSize = 2_000;
/** More processes of Pagefind than that would take more memory than they are worth. */
const mostProcesses = 4;

export interface SearchIndex {
  /** The folders of its parts, in order. The first records of all are in the first. */
  readonly parts: readonly string[];
  /** What Pagefind wrote, by path: of each part in its folder, what is common to all beside them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Builds the index of the search, in parts, and beside each an index of its letters: a letter alone
 * begins so many words of the other that to look for it there takes long. Records without a query
 * come in the order given.
 */
export async function buildSearchIndex(
  hits: readonly Hit[],
  progress: Progress,
  partSize: number,
): Promise<SearchIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  // What has no letter no query can find, and Pagefind leaves out.
  const lettered = hits.filter(({ paragraphs }) =>
    paragraphs.some((text) => foldText(text).letters.length > 0),
  );
  const count = Math.max(1, Math.ceil(lettered.length / partSize));
  const parts = Array.from({ length: count }, (_, i) => `${i}/`);
  const jobs = parts.flatMap((folder, i) => {
    const own = lettered.slice(i * partSize, (i + 1) * partSize);
    return [
      { folder, records: own.values().map(toRecord) },
      { folder: `${folder}letters/`, records: own.values().map(toLetters) },
    ];
  });
  progress.step('Indexing for the search', 2 * lettered.length);
  const files = new Map<string, Uint8Array>();
  const waiting = jobs.values();
  const work = async (process: number) => {
    const pagefind = await startPagefind(process);
    try {
      for (const { folder, records } of waiting) {
        for (const { path, content } of await buildIndex(pagefind, records, progress.tick)) {
          files.set(isCommon(path) ? path : folder + path, content);
        }
      }
    } finally {
      await pagefind.close();
    }
  };
  const processes = Math.min(jobs.length, availableParallelism(), mostProcesses);
  await Promise.all(Array.from({ length: processes }, (_, i) => work(i)));
  return { parts, files };
}

/** Every import of Pagefind has a process of its own, which does one thing at a time. */
const startPagefind = (process: number): Promise<Pagefind> =>
  import(`${import.meta.resolve('pagefind')}?process=${process}`);

const isCommon = (path: string) => /^(?:wasm[^/]*\.pagefind|pagefind[^/]*\.(?:js|css))$/.test(path);

// The words are parted already: no language, so that nothing parts or stems them again.
const language = 'und';

function toRecord(hit: Hit): CustomRecord {
  const { kind, asker, speaker, speech, topics, source, date } = hit;
  const one = (value: string | null | undefined) => (value ? [value] : []);
  const { content, rest } = packHit(hit);
  return {
    // Pagefind searches what a record has as `meta`; only its address is carried along unread.
    url: rest,
    language,
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

const toLetters = ({ paragraphs }: Hit, number: number): CustomRecord => ({
  url: String(number),
  language,
  content: packLetters(paragraphs),
});
