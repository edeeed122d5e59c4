import { escapeUTF8 } from 'entities';
import { Feed } from 'feed';
import { asXml } from '../newsletter/as-xml.ts';
import type { Item } from '../newsletter/edition.ts';
import { renderRichItem } from '../newsletter/render-rich-item.ts';

/** What a feed is called and where it stands; every address is absolute. */
export interface FeedPlace {
  readonly title: string;
  readonly summary: string;
  /** The page that the feed goes with. */
  readonly url: string;
  readonly rss: string;
  readonly atom: string;
  readonly json: string;
}

/** The answers as RSS 2.0, Atom and JSON Feed 1.1, each with its full text. */
export function renderFeeds(
  place: FeedPlace,
  items: readonly Item[],
): Record<'rss' | 'atom' | 'json', string> {
  const { title, summary, url, rss, atom } = place;
  const feed = new Feed({
    ...{
      id: url,
      link: url,
      title,
      description: summary,
      language: 'zh-CN',
      generator: false,
      author: { name: place.title },
    },
    feedLinks: { rss, atom },
    updated: dateOf(items[0]),
  });
  for (const item of items) {
    feed.addItem({
      ...{ id: item.url, guid: item.url, link: item.url },
      // Readers take a title for HTML.
      title: escapeUTF8(item.title),
      date: dateOf(item),
      content: renderRichItem(item).markup,
    });
  }
  return { rss: asXml(feed.rss2()), atom: asXml(feed.atom1()), json: renderJson(place, items) };
}

function renderJson({ title, summary, url, json }: FeedPlace, items: readonly Item[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description: summary, home_page_url: url, feed_url: json, language: 'zh-Hans' },
    items: items.map((item) => ({
      ...{ id: item.url, url: item.url, title: item.title },
      content_html: renderRichItem(item).markup,
      ...(item.date === null ? {} : { date_published: dateOf(item).toISOString() }),
      tags: item.topics,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** The day of the event; RSS and Atom want one even where it is unknown. */
function dateOf(item: Item | undefined): Date {
  return new Date(item?.date ?? 0);
}
