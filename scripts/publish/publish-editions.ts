import type { FiledIssue } from '../../src/schemas/issue.ts';
import { publishCards } from '../cards/publish-cards.ts';
import { publishEmbeds } from '../embed/publish-embeds.ts';
import { publishBooks } from '../epub/publish-books.ts';
import { publishFeeds } from '../feeds/publish-feeds.ts';
import { publishKits } from '../newsletter/publish-kits.ts';
import { readLibrary } from '../newsletter/read-library.ts';
import { tellProof } from './tell-proof.ts';

export interface PublishedEditions {
  /** One line for each thing that was done, with what was counted. */
  readonly summary: readonly string[];
  readonly issues: readonly FiledIssue[];
}

/**
 * Writes all that gives the answers of a content folder beside the pages: kits, feeds, pictures,
 * e-books and cards for other pages. Without an address for their links there are none.
 */
export async function publishEditions(content: string, folder: string): Promise<PublishedEditions> {
  const library = readLibrary(content);
  if (!library) {
    const told = 'Newsletter: left out, since site.yaml has no address. Set `site` there.';
    return { summary: [told], issues: [] };
  }
  const kits = await publishKits(library, folder);
  const feeds = publishFeeds(library, folder);
  const cards = await publishCards(library, folder);
  const books = publishBooks(library, folder);
  const embeds = publishEmbeds(library, folder);
  return {
    summary: [
      `Newsletter: ${kits.kits} kits of ${kits.files} files, ${tellProof(kits.proof)} proved.`,
      `Feeds: ${feeds.feeds}, ${tellProof(feeds.proof)} proved. Cards: ${cards}.`,
      `E-books: ${books.books}, ${tellProof(books.proof)} proved. Embeds: ${embeds}.`,
      ...kits.warnings,
    ],
    issues: [...kits.issues, ...feeds.proof.issues, ...books.proof.issues],
  };
}
