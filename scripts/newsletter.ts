import { join } from 'node:path';
import { ingest } from './ingest.ts';
import type { Library } from './newsletter/library.ts';
import { makeDigest } from './newsletter/make-digest.ts';
import { makeKit } from './newsletter/make-kit.ts';
import { readLibrary } from './newsletter/read-library.ts';
import { readWish } from './newsletter/read-wish.ts';
import { writeKit, writeKitAssets } from './newsletter/write-kit.ts';
import { formatIssue } from './publish/format-issue.ts';
import { replaceFolder } from './publish/replace-folder.ts';
import { run } from './run.ts';

await run(async () => {
  const { content, out, ...wish } = readWish(process.argv.slice(2), process.env);
  const { issues } = await ingest({ content, out: content });
  const errors = issues.filter(({ severity }) => severity === 'error');
  refuse(errors.map(formatIssue));
  const library = readLibrary(content);
  if (!library) throw new Error(needsAddress(content));
  const edition = makeDigest(wish, library);
  const kit = await makeKit(edition);
  refuse(kit.issues.map(formatIssue));
  await replaceFolder(out, async (folder) => {
    await writeKitAssets(folder);
    const { siteUrl } = edition;
    writeKit(folder, edition, kit.forms, { assets: '', home: siteUrl, page: siteUrl });
  });
  for (const warning of kit.warnings) console.log(warning);
  if (edition.items.length === 0) console.log(tellNewest(library));
  const { quotations, characters } = kit.proof;
  console.log(`${edition.title}: ${edition.items.length} answers in ${kit.forms.length} files.`);
  console.log(`Proof: ${quotations} quotations (${characters} characters).`);
  console.log(`Open ${join(out, 'index.html')}`);
});

/** Throws where there is anything to put right. */
function refuse(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

function tellNewest({ answers }: Library): string {
  const newest = answers[0]?.date;
  return `Nothing was asked for that is there: the edition is empty.${newest ? ` The newest answers are of ${newest}.` : ''}`;
}

function needsAddress(content: string): string {
  return `${join(content, 'site.yaml')}: \`site\` is null, and the links of a newsletter must be absolute. Set \`site\` to the address that the site is published at, such as https://example.org/.`;
}
