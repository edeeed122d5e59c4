import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFile } from '../publish/bundle-file.ts';
import type { Edition } from './edition.ts';
import type { Form } from './make-forms.ts';
import { type KitPlace, renderKitPage } from './render-kit-page.ts';

/** Writes the forms of an edition into a folder, and the page that copies them. */
export async function writeKit(
  folder: string,
  edition: Edition,
  forms: readonly Form[],
  place: KitPlace,
): Promise<void> {
  const page = { file: 'index.html', text: renderKitPage(edition, forms, place) };
  await mkdir(folder, { recursive: true });
  await Promise.all([...forms, page].map(({ file, text }) => writeFile(join(folder, file), text)));
}

/** Writes the stylesheet and the script that the pages of kits share. */
export async function writeKitAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kit.css'), await bundleFile('styles/kit.css'));
  await writeFile(join(folder, 'copy.js'), await bundleFile('copy/copy-page.ts'));
}
