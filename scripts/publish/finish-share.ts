import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledIssue } from '../../src/schemas/issue.ts';
import { claimsOf } from './find-missing-passages.ts';
import { parsePage } from './parse-page.ts';
import { provePage } from './prove-page.ts';
import { mergeProofs, type Proof } from './prove-quotations.ts';
import type { Source } from './read-sources.ts';
import { type FragmentLink, relinkPage } from './relink-page.ts';
import { urlResolver } from './url-resolver.ts';

/** What was found on some of the pages of a built folder. */
export interface FinishedShare {
  readonly urls: number;
  readonly proof: Proof;
  readonly issues: readonly FiledIssue[];
  /** A link to each place that the pages lead to: the first of those that do. */
  readonly links: ReadonlyMap<string, FragmentLink>;
  /** The ids on each page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the page of each answer shows. */
  readonly claims: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Proves the quotations of the pages at `paths` and makes their links to `files` relative, in place.
 * Each page is read once and let go, so that memory does not grow with the site. `tick` is called
 * after each.
 */
export function finishShare(
  folder: string,
  paths: readonly string[],
  files: readonly string[],
  sources: ReadonlyMap<string, Source>,
  tick: () => void = () => {},
): FinishedShare {
  const resolve = urlResolver(new Set(files));
  const answers = new Set(
    [...sources.values()].flatMap(({ record }) => record.exchanges.map(({ url }) => url)),
  );
  const ids = new Map<string, ReadonlySet<string>>();
  const claims = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, FragmentLink>();
  const issues: FiledIssue[] = [];
  const proofs: Proof[] = [];
  let urls = 0;
  for (const path of paths) {
    const page = parsePage(path, readFileSync(join(folder, path), 'utf8'));
    const linked = relinkPage(page, resolve);
    proofs.push(provePage(page, sources));
    ids.set(path, page.ids);
    if (answers.has(path)) claims.set(path, claimsOf(page));
    for (const link of linked.fragments) {
      const place = `${link.file}#${link.fragment}`;
      if (!links.has(place)) links.set(place, link);
    }
    issues.push(...linked.issues);
    urls += linked.urls;
    if (linked.html !== page.html) writeFileSync(join(folder, path), linked.html);
    tick();
  }
  return { urls, proof: mergeProofs(proofs), issues, links, ids, claims };
}
