import type { Article, Event, Organization, Person, Quotation, WithContext } from 'schema-dts';
import type { Answer } from '../schemas/answer.ts';
import type { EventRecord } from '../schemas/event-record.ts';
import { answerTitle } from './answer-title.ts';

const context = 'https://schema.org' as const;
const inLanguage = 'zh-Hans';
type Address = (path: string) => string | undefined;

/** An answer: the speaker's own words are a quotation, a retelling of them is an article. */
export function answerData(
  answer: Answer,
  text: string,
  address: Address,
): WithContext<Quotation> | WithContext<Article> {
  const { speech, date, eventTitle, url, sourceTitle, sourceUrl, speaker } = answer;
  const name = answerTitle(answer);
  const person: Person | undefined =
    speaker === null ? undefined : { '@type': 'Person', name: speaker };
  const shared = {
    '@context': context,
    ...{ name, inLanguage },
    ...known({
      url: address(url),
      dateCreated: date ?? undefined,
      recordedAt:
        eventTitle === null ? undefined : ({ '@type': 'Event', name: eventTitle } as const),
    }),
    isBasedOn: {
      '@type': 'CreativeWork',
      ...known({
        name: sourceTitle ?? undefined,
        url: sourceUrl ?? undefined,
        publisher: publisherOf(answer),
      }),
    },
  } as const;
  return speech === 'direct'
    ? { ...shared, '@type': 'Quotation', text, ...known({ creator: person }) }
    : {
        ...shared,
        '@type': 'Article',
        headline: name,
        articleBody: text,
        ...known({ about: person }),
      };
}

function publisherOf({ publisher }: Answer): Organization | undefined {
  return publisher === null ? undefined : { '@type': 'Organization', name: publisher };
}

/** The page of a topic. */
export function topicData(
  topic: { slug: string; title: string; summary: string; newest: string | null },
  address: Address,
): WithContext<Article> {
  return {
    ...{ '@context': context, '@type': 'Article', headline: topic.title, inLanguage },
    description: topic.summary,
    ...known({
      url: address(`topics/${topic.slug}.html`),
      image: address(`cards/topics/${topic.slug}.png`),
      dateModified: topic.newest ?? undefined,
    }),
  };
}

/** A press conference. */
export function eventData({ id, title, date }: EventRecord, address: Address): WithContext<Event> {
  return {
    ...{ '@context': context, '@type': 'Event', name: title, startDate: date, inLanguage },
    ...known({
      url: address(`events/${id}.html`),
      image: address(`cards/events/${id}.png`),
    }),
  };
}

/** What is known of some facts. */
function known<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
