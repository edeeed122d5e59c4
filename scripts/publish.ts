import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledIssue } from '../src/schemas/issue.ts';
import { publishCards } from './cards/publish-cards.ts';
import { publishEmbeds } from './embed/publish-embeds.ts';
import { publishBooks } from './epub/publish-books.ts';
import { publishFeeds } from './feeds/publish-feeds.ts';
import { publishKits } from './newsletter/publish-kits.ts';
import { readLibrary } from './newsletter/read-library.ts';
import type { Progress } from './progress.ts';
import { bundleFile } from './publish/bundle-file.ts';
import { exportData } from './publish/export-data.ts';
import { finishPages } from './publish/finish-pages.ts';
import { listDeepLinks } from './publish/list-deep-links.ts';
import { proveAnswer } from './publish/prove-answer.ts';
import { mergeProofs, type Proof } from './publish/prove-quotations.ts';
import { proveRecord } from './publish/prove-record.ts';
import { publishSearch } from './publish/publish-search.ts';
import { readSources, type Source } from './publish/read-sources.ts';

export interface PublishReport {
  /** One line for each thing that was done, with what was counted. */
  readonly summary: readonly string[];
  /** Everything that must be put right before the folder may be published. */
  readonly issues: readonly FiledIssue[];
}

/**
 * Makes the folder that Astro built fit to publish, in place: data export, search, proof of every
 * quotation, relative links. `content` is the folder that it was built from.
 */
export async function publish(
  content: string,
  folder: string,
  progress: Progress,
): Promise<PublishReport> {
  const sources = readSources(content);
  const exported = exportData(content, folder);
  const hits = await publishSearch(content, sources, folder, progress);
  writeFileSync(join(folder, 'copy.js'), await bundleFile('copy/copy-page.ts'));
  const library = readLibrary(content);
  const kits = library && (await publishKits(library, folder));
  const feeds = library && publishFeeds(library, folder);
  const cards = library && (await publishCards(library, folder));
  const books = library && publishBooks(library, folder);
  const embeds = library && publishEmbeds(library, folder);
  const pages = finishPages(folder, sources, hits.flatMap(listDeepLinks), progress);
  const records = mergeProofs([...sources.values()].map(proveRecord));
  const answers = mergeProofs([...sources.values()].map((source) => proveAnswers(content, source)));
  progress.done();
  return {
    summary: [
      `Data: ${exported} files checked and exported.`,
      `Search: ${hits.length} records.`,
      `Links: ${pages.urls} on ${pages.pages} pages.`,
      `Proof of ${sources.size} sources: ${tell(pages.proof)} on pages, ${tell(answers)} in MDX, ${tell(records)} in data.`,
      kits
        ? `Newsletter: ${kits.kits} kits of ${kits.files} files, ${tell(kits.proof)} proved.`
        : 'Newsletter: left out, since site.yaml has no address. Set `site` there.',
      ...(feeds ? [`Feeds: ${feeds.feeds}, ${tell(feeds.proof)} proved. Cards: ${cards}.`] : []),
      ...(books
        ? [`E-books: ${books.books}, ${tell(books.proof)} proved. Embeds: ${embeds}.`]
        : []),
      ...(kits?.warnings ?? []),
    ],
    issues: [
      ...pages.issues,
      ...[pages.proof, answers, records].flatMap((proof) => proof.issues),
      ...(kits?.issues ?? []),
      ...(feeds?.proof.issues ?? []),
      ...(books?.proof.issues ?? []),
      ...(hits.length > 0 ? [pages.proof, answers, records].flatMap(refuseIdleProof) : []),
    ],
  };
}

function proveAnswers(content: string, { record, text }: Source): Proof {
  const proofs = record.exchanges.map((exchange) => {
    const file = `answers/${record.id}/${String(exchange.n).padStart(2, '0')}.mdx`;
    const mdx = readFileSync(join(content, file), 'utf8');
    const paragraphs = exchange.question.paragraphs.length + exchange.answer.paragraphs.length;
    return proveAnswer(file, mdx, { record, text }, paragraphs);
  });
  return mergeProofs(proofs);
}

const tell = ({ quotations, characters }: Proof) =>
  `${quotations} quotations (${characters} characters)`;

/** A proof that looked at nothing proves nothing. */
function refuseIdleProof({ quotations }: Proof): FiledIssue[] {
  if (quotations > 0) return [];
  return [
    {
      file: 'data/index.json',
      line: 1,
      column: 1,
      severity: 'error',
      code: 'proof-idle',
      message: 'there are exchanges, but not one quotation was found to compare',
      hint: 'See that passages carry data-source and data-spans.',
    },
  ];
}
