import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { mergeProofs, type Proof } from '../publish/prove-quotations.ts';
import type { Library } from './library.ts';
import { listEditions } from './list-editions.ts';
import { makeKit } from './make-kit.ts';
import { renderKitPage } from './render-kit-page.ts';

export interface PublishedKits {
  readonly kits: number;
  readonly files: number;
  readonly proof: Proof;
  readonly warnings: readonly string[];
  readonly issues: readonly FiledIssue[];
}

const kitStyle = fileURLToPath(new URL('kit.css', import.meta.url));

/** Writes the kit of every edition below `<folder>/newsletter`. Each is let go once it is written. */
export async function publishKits(library: Library, folder: string): Promise<PublishedKits> {
  const stylesheets = stylesheetsOf(folder);
  const made: Omit<PublishedKits, 'kits'>[] = [];
  mkdirSync(join(folder, 'newsletter'), { recursive: true });
  copyFileSync(kitStyle, join(folder, 'newsletter', 'kit.css'));
  for (const edition of listEditions(library)) {
    const { forms, ...kit } = await makeKit(edition);
    const place = join(folder, 'newsletter', edition.kind, edition.slug);
    mkdirSync(place, { recursive: true });
    for (const { file, text } of forms) writeFileSync(join(place, file), text);
    writeFileSync(join(place, 'index.html'), renderKitPage(edition, forms, stylesheets));
    made.push({ ...kit, files: forms.length + 1 });
  }
  return {
    kits: made.length,
    files: made.reduce((sum, { files }) => sum + files, 0),
    proof: mergeProofs(made.map(({ proof }) => proof)),
    warnings: made.flatMap(({ warnings }) => warnings),
    issues: made.flatMap(({ issues }) => issues),
  };
}

/** The stylesheets that the built home page links to, from the site's root. */
function stylesheetsOf(folder: string): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g);
  return [...found].map(([, path = '']) => path);
}
