import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import type { Progress } from '../progress.ts';
import { findMissingFragments } from './find-missing-fragments.ts';
import { claimsOf, findMissingPassages } from './find-missing-passages.ts';
import { listFiles } from './list-files.ts';
import { parsePage } from './parse-page.ts';
import { provePage } from './prove-page.ts';
import { mergeProofs, type Proof } from './prove-quotations.ts';
import type { Source } from './read-sources.ts';
import { type FragmentLink, relinkPage } from './relink-page.ts';
import { relinkStylesheet } from './relink-stylesheet.ts';

/** What is made to be taken elsewhere, with absolute links; the kit proves its quotations itself. */
const kits = 'newsletter/';

export interface FinishedPages {
  readonly pages: number;
  readonly urls: number;
  readonly proof: Proof;
  readonly issues: readonly FiledIssue[];
}

/**
 * Proves the quotations of every page in a built folder and makes its links relative, in place.
 * `deepLinks` are places that must exist besides those that pages link to. Each page is read once and let go, so that memory does not grow with the site.
 */
export function finishPages(
  folder: string,
  sources: ReadonlyMap<string, Source>,
  deepLinks: readonly FragmentLink[],
  progress: Progress,
): FinishedPages {
  const files = new Set(listFiles(folder));
  const paths = [...files].filter((path) => path.endsWith('.html') && !path.startsWith(kits));
  const ids = new Map<string, ReadonlySet<string>>();
  const claims = new Map<string, ReadonlySet<string>>();
  const links = [...deepLinks];
  const issues: FiledIssue[] = [];
  const proofs: Proof[] = [];
  let urls = 0;
  progress.step('Proving and linking pages', paths.length);
  for (const path of paths) {
    const page = parsePage(path, readFileSync(join(folder, path), 'utf8'));
    const linked = relinkPage(page, files);
    proofs.push(provePage(page, sources));
    ids.set(path, page.ids);
    claims.set(path, claimsOf(page));
    links.push(...linked.fragments);
    issues.push(...linked.issues);
    urls += linked.urls;
    if (linked.html !== page.html) writeFileSync(join(folder, path), linked.html);
    progress.tick();
  }
  for (const path of files) {
    if (path.endsWith('.css')) issues.push(...relinkStylesheet(folder, path, files));
  }
  issues.push(
    ...findMissingFragments(links, ids),
    ...findMissingPassages(sources.values(), claims),
  );
  return { pages: paths.length, urls, proof: mergeProofs(proofs), issues };
}
