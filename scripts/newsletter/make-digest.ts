import type { Answer } from '../../src/schemas/answer.ts';
import { formatDate } from '../../src/views/format-date.ts';
import { countAnswers } from './count-answers.ts';
import { describeItem } from './describe-item.ts';
import type { Edition, Item } from './edition.ts';
import type { Library } from './library.ts';
import { pickParagraphs } from './pick-paragraphs.ts';

/** What a digest is to hold. */
export interface DigestWish {
  /** The first day, `2024-01-01`; null for all. */
  readonly since: string | null;
  /** Topics by slug; none for all. */
  readonly topics: readonly string[];
  /** Only the newest day of what is left. */
  readonly newest: boolean;
  /** Exchanges by id, each with its paragraphs (none for all); none for whatever the rest says. */
  readonly picks: readonly { readonly id: string; readonly paragraphs: readonly string[] }[];
}

/** An edition of the answers that an editor asks for. Throws where a topic or an answer is unknown. */
export function makeDigest(wish: DigestWish, library: Library): Edition {
  const titles = wish.topics.map((slug) => titleOf(slug, library));
  const items = wish.picks.length > 0 ? pickItems(wish, library) : filterItems(wish, library);
  const { title: siteTitle, address: siteUrl } = library.site;
  const since = wish.since === null ? '' : `${formatDate(wish.since)}以来`;
  return {
    kind: 'digests',
    slug: [...wish.topics, ...(wish.since ? ['since', wish.since] : []), 'digest'].join('-'),
    title: `${titles.join('、')}${since}${wish.newest ? '最新' : ''}答问${wish.picks.length > 0 ? '选' : ''}`,
    summary: countAnswers(items),
    ...{ page: 'index.html', url: siteUrl, other: null, siteTitle, siteUrl, items },
  };
}

function titleOf(slug: string, { topics }: Library): string {
  const topic = topics.find((one) => one.slug === slug);
  if (topic) return topic.title;
  const known = topics.map((one) => one.slug).join(', ');
  throw new Error(`--topics: there is no topic ${slug}. There are: ${known}.`);
}

function filterItems({ since, topics, newest }: DigestWish, library: Library): Item[] {
  const wanted = library.answers.filter(
    (one) =>
      one.isBase &&
      (since === null || (one.date !== null && one.date >= since)) &&
      (topics.length === 0 || one.topics.some((slug) => topics.includes(slug))),
  );
  const last = wanted[0]?.date;
  return wanted
    .filter(({ date }) => !newest || date === last)
    .map((answer) => describeItem(answer, library));
}

function pickItems({ picks }: DigestWish, library: Library): Item[] {
  return picks.map(({ id, paragraphs }) => {
    const item = describeItem(answerOf(id, library), library);
    return paragraphs.length > 0 ? pickParagraphs(item, paragraphs) : item;
  });
}

function answerOf(id: string, { answers }: Library): Answer {
  const answer = answers.find((one) => one.id === id);
  if (answer) return answer;
  const source = id.split('/')[0];
  const near = answers.filter((one) => one.source === source).map((one) => one.id);
  const known = near.length > 0 ? near : [...new Set(answers.map((one) => one.source))];
  throw new Error(`--pick: there is no answer ${id}. There are: ${known.join(', ')}.`);
}
