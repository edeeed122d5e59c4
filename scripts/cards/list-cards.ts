import { formatDate } from '../../src/views/format-date.ts';
import type { Library } from '../newsletter/library.ts';
import type { Card } from './card.ts';

/** The pictures of a site: its own, and one for each topic and event. */
export function listCards({ site, topics, events, answers }: Library): Card[] {
  const base = answers.filter(({ isBase }) => isBase);
  const siteTitle = site.title;
  const count = (of: readonly unknown[]) => `${of.length} 则答问，逐字照录`;
  return [
    { path: 'cards/site.png', kind: '', title: site.title, facts: site.tagline, siteTitle: '' },
    ...topics.map(({ slug, title }) => ({
      ...{ path: `cards/topics/${slug}.png`, kind: '专题', title, siteTitle },
      facts: count(base.filter((answer) => answer.topics.includes(slug))),
    })),
    ...[...events.values()].map(({ id, title, date }) => ({
      ...{ path: `cards/events/${id}.png`, kind: '记者会', title, siteTitle },
      facts: `${formatDate(date)} · ${count(base.filter(({ event }) => event === id))}`,
    })),
  ];
}
