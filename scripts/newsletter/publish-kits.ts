import { join } from 'node:path';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { mergeProofs, type Proof } from '../publish/prove-quotations.ts';
import type { Library } from './library.ts';
import { listEditions } from './list-editions.ts';
import { makeKit } from './make-kit.ts';
import { writeKit, writeKitAssets } from './write-kit.ts';

export interface PublishedKits {
  readonly kits: number;
  readonly files: number;
  readonly proof: Proof;
  readonly warnings: readonly string[];
  readonly issues: readonly FiledIssue[];
}

/** Writes the kit of every edition below `<folder>/newsletter`. Each is let go once it is written. */
export async function publishKits(library: Library, folder: string): Promise<PublishedKits> {
  const made: Omit<PublishedKits, 'kits'>[] = [];
  await writeKitAssets(join(folder, 'newsletter'));
  for (const edition of listEditions(library)) {
    const { forms, ...kit } = await makeKit(edition);
    const { kind, slug, page } = edition;
    const files = writeKit(join(folder, 'newsletter', kind, slug), edition, forms, {
      assets: '../../',
      home: '../../../index.html',
      page: `../../../${page}`,
    });
    made.push({ ...kit, files });
  }
  return {
    kits: made.length,
    files: made.reduce((sum, { files }) => sum + files, 0),
    proof: mergeProofs(made.map(({ proof }) => proof)),
    warnings: made.flatMap(({ warnings }) => warnings),
    issues: made.flatMap(({ issues }) => issues),
  };
}
