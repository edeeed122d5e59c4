import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFile } from '../publish/bundle-file.ts';
import type { Edition } from './edition.ts';
import type { Form } from './form.ts';
import { pageForms } from './page-forms.ts';
import { type KitPlace, renderKitPage } from './render-kit-page.ts';

const icon = fileURLToPath(new URL('../../public/favicon.svg', import.meta.url));

/** Writes the forms of an edition into a folder, and the pages that copy them. Returns how many files. */
export function writeKit(
  folder: string,
  edition: Edition,
  forms: readonly Form[],
  place: KitPlace,
): number {
  const pages = pageForms(forms);
  const written = pages.map((page) => {
    const text = renderKitPage(edition, pages, page, place);
    return { file: page.file, text };
  });
  mkdirSync(folder, { recursive: true });
  // In a build of many thousand kits, promises of files cost more than the files.
  for (const { file, text } of [...forms, ...written]) writeFileSync(join(folder, file), text);
  return forms.length + written.length;
}

/** Writes the stylesheet, the script and the icon that the pages of kits share. */
export async function writeKitAssets(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kit.css'), await bundleFile('styles/kit.css'));
  writeFileSync(join(folder, 'copy.js'), await bundleFile('copy/copy-page.ts'));
  copyFileSync(icon, join(folder, 'favicon.svg'));
}
