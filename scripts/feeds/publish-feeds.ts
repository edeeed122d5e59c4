import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeItem } from '../newsletter/describe-item.ts';
import type { Library } from '../newsletter/library.ts';
import { proveForm } from '../newsletter/prove-form.ts';
import { readBlocks } from '../newsletter/read-blocks.ts';
import { renderRichItem } from '../newsletter/render-rich-item.ts';
import { mergeProofs, type Proof } from '../publish/prove-quotations.ts';
import { renderFeeds } from './render-feeds.ts';

export interface PublishedFeeds {
  readonly feeds: number;
  readonly proof: Proof;
}

/** Readers fetch the whole file every time; older answers stay on their pages. */
const mostEntries = 200;

/** Writes the feeds of the site and of each topic: `feed.xml`, `atom.xml` and `feed.json`. */
export function publishFeeds(library: Library, folder: string): PublishedFeeds {
  const { site, topics, answers } = library;
  const feeds = [
    { path: '', page: '', title: site.title, summary: site.tagline, of: answers },
    ...topics.map(({ slug, title, summary }) => ({
      path: `feeds/${slug}/`,
      page: `topics/${slug}.html`,
      ...{ title: `${title} · ${site.title}`, summary },
      of: answers.filter((answer) => answer.topics.includes(slug)),
    })),
  ];
  const proofs = feeds.map(({ path, page, title, summary, of }) => {
    const newest = of.filter(({ isBase }) => isBase).slice(0, mostEntries);
    const items = newest.map((answer) => describeItem(answer, library));
    const address = (name: string) => new URL(path + name, site.address).href;
    const place = {
      rss: address('feed.xml'),
      atom: address('atom.xml'),
      json: address('feed.json'),
    };
    const url = new URL(page, site.address).href;
    const { rss, atom, json } = renderFeeds({ ...place, title, summary, url }, items);
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'feed.xml'), rss);
    writeFileSync(join(folder, path, 'atom.xml'), atom);
    writeFileSync(join(folder, path, 'feed.json'), json);
    const entries = items.map((item) => renderRichItem(item).markup).join('');
    return proveForm(`${path}feed.json`, readBlocks.html(entries), items);
  });
  return { feeds: feeds.length * 3, proof: mergeProofs(proofs) };
}
