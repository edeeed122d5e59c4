import type { FiledIssue } from '../../src/schemas/issue.ts';
import type { Progress } from '../progress.ts';
import { findMissingFragments } from './find-missing-fragments.ts';
import { findMissingPassages } from './find-missing-passages.ts';
import { type FinishedShare, finishShare } from './finish-share.ts';
import { listFiles } from './list-files.ts';
import { mergeProofs, type Proof } from './prove-quotations.ts';
import type { Source } from './read-sources.ts';
import type { FragmentLink } from './relink-page.ts';
import { relinkStylesheet } from './relink-stylesheet.ts';
import { startThread } from './start-thread.ts';

/** What is made to be taken elsewhere, with absolute links; the kit proves its quotations itself. */
const kits = 'newsletter/';
/** Fewer pages are finished sooner than a second thread has started. */
const many = 400;

export interface FinishedPages {
  readonly pages: number;
  readonly urls: number;
  readonly proof: Proof;
  readonly issues: readonly FiledIssue[];
}

/**
 * Proves the quotations of every page in a built folder and makes its links relative, in place; half
 * of them in a thread of its own, where there are many. `deepLinks` are places that must exist
 * besides those that pages link to; of several links to one place the first is looked up.
 */
export async function finishPages(
  content: string,
  folder: string,
  sources: ReadonlyMap<string, Source>,
  deepLinks: readonly FragmentLink[],
  progress: Progress,
): Promise<FinishedPages> {
  const files = listFiles(folder);
  const paths = files.filter((path) => path.endsWith('.html') && !path.startsWith(kits));
  progress.step('Proving and linking pages', paths.length);
  const isOther = (i: number) => paths.length > many && i % 2 === 1;
  const others = paths.filter((_, i) => isOther(i));
  const thread =
    others.length > 0
      ? startThread<FinishedShare>('finish-worker.ts', { content, folder, files, paths: others })
      : undefined;
  try {
    const own = paths.filter((_, i) => !isOther(i));
    const shares = [finishShare(folder, own, files, sources, () => progress.tick())];
    if (thread) shares.push(await thread.done);
    for (const _ of others) progress.tick();
    const styles = files
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) => relinkStylesheet(folder, path, new Set(files)));
    return { pages: paths.length, ...takeTogether(shares, sources, deepLinks, styles) };
  } finally {
    await thread?.stop();
  }
}

function takeTogether(
  shares: readonly FinishedShare[],
  sources: ReadonlyMap<string, Source>,
  deepLinks: readonly FragmentLink[],
  styles: readonly FiledIssue[],
): Omit<FinishedPages, 'pages'> {
  const ids = new Map(shares.flatMap((share) => [...share.ids]));
  const claims = new Map(shares.flatMap((share) => [...share.claims]));
  const links = new Map(shares.flatMap((share) => [...share.links]));
  return {
    urls: shares.reduce((sum, { urls }) => sum + urls, 0),
    proof: mergeProofs(shares.map(({ proof }) => proof)),
    issues: [
      ...shares.flatMap(({ issues }) => issues),
      ...styles,
      ...findMissingFragments([...deepLinks, ...links.values()], ids),
      ...findMissingPassages(sources.values(), claims),
    ],
  };
}
