import type { Answer } from '../../src/schemas/answer.ts';
import type { EventRecord } from '../../src/schemas/event-record.ts';
import { answerTitle } from '../../src/views/answer-title.ts';
import { formatDate } from '../../src/views/format-date.ts';
import { countAnswers } from './count-answers.ts';
import { describeItem } from './describe-item.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';
import { oneLine } from './one-line.ts';

const whole = '问答全文，逐字照录，附出处。';

/**
 * The editions of a library: one for each topic, with another of its newest day where it has older
 * ones, for each event and for each answer.
 */
export function* listEditions(library: Library): Generator<Edition> {
  const make = editionMaker(library);
  for (const { slug, title, summary } of library.topics) {
    const answers = library.answers.filter((one) => one.isBase && one.topics.includes(slug));
    yield* listByTopic(make, { slug, title, summary }, answers);
  }
  for (const event of library.events.values()) {
    const answers = inOrder(event, library.answers);
    const summary = `${formatDate(event.date)}，${event.title}。${countAnswers(answers)}`;
    yield make('events', event.id, event.title, summary, answers);
  }
  for (const answer of library.answers) {
    const edition = make('answers', slugOf(answer), answerTitle(answer), whole, [answer]);
    yield { ...edition, items: edition.items.map((item) => ({ ...item, isHeaded: false })) };
  }
}

type Make = ReturnType<typeof editionMaker>;

function editionMaker(library: Library) {
  const { title: siteTitle, address: siteUrl } = library.site;
  return (
    kind: Exclude<Edition['kind'], 'digests'>,
    slug: string,
    title: string,
    summary: string,
    answers: readonly Answer[],
  ): Edition => {
    const page = `${kind === 'newest' ? 'topics' : kind}/${slug}.html`;
    return {
      ...{ kind, slug, page, siteTitle, siteUrl, other: null },
      title: oneLine(title),
      summary: oneLine(summary),
      url: new URL(page, siteUrl).href,
      items: answers.map((answer) => describeItem(answer, library)),
    };
  };
}

function* listByTopic(
  make: Make,
  { slug, title, summary }: Pick<Library['topics'][number], 'slug' | 'title' | 'summary'>,
  answers: readonly Answer[],
): Generator<Edition> {
  const day = answers[0]?.date ?? null;
  const newest = answers.filter(({ date }) => date === day);
  const all = make('topics', slug, title, `${summary}${countAnswers(answers)}`, answers);
  if (newest.length === answers.length) return yield all;
  yield { ...all, other: 'newest' };
  const told = `${formatDate(day)}。${countAnswers(newest)}`;
  yield { ...make('newest', slug, `${title} · 最新`, told, newest), other: 'topics' };
}

/** The answers that the page of an event prints, in the order in which they were given. */
function inOrder({ id, units }: EventRecord, answers: readonly Answer[]): Answer[] {
  const base = new Map(
    answers.filter((one) => one.event === id && one.isBase).map((one) => [one.unit, one]),
  );
  return units.flatMap((unit) => base.get(unit.id) ?? []);
}

function slugOf({ url }: Answer): string {
  return url.replace(/^answers\/|\.html$/g, '');
}
