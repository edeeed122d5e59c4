import type { CustomRecord, PagefindIndex } from 'pagefind';

export type Pagefind = typeof import('pagefind');

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Records that are under way at once, so that neither side waits for the other. */
const underWay = 50;

/**
 * Has Pagefind index records, and returns what it wrote. `tick` is called after each. Throws where
 * it did not keep every one, since it may not say so itself.
 */
export async function buildIndex(
  { createIndex }: Pagefind,
  records: IterableIterator<CustomRecord>,
  tick: () => void,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let given = 0;
  // Each takes the next record when it is free.
  const add = async () => {
    for (const record of records) {
      given++;
      await addRecord(index, record);
      tick();
    }
  };
  await Promise.all(Array.from({ length: underWay }, add));
  const written = await index.getFiles();
  await index.deleteIndex();
  const kept = countKept(written.files);
  if (written.errors.length > 0 || kept !== given) {
    const told = written.errors.join('; ');
    throw new Error(`Pagefind kept ${kept} of ${given} records. ${told}`);
  }
  return written.files;
}

async function addRecord(index: PagefindIndex, record: CustomRecord): Promise<void> {
  const { errors, file } = await index.addCustomRecord(record);
  if (errors.length > 0 || file?.url !== record.url) {
    throw new Error(`Pagefind did not take ${record.url}: ${errors.join('; ')}`);
  }
}

/** How many records an index says that it has; -1 where there is none. */
function countKept(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) return -1;
  const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(
    Buffer.from(entry.content).toString(),
  );
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
