import type { Answer } from '../schemas/answer.ts';
import type { EventRecord } from '../schemas/event-record.ts';
import { answerTitle } from './answer-title.ts';

const context = 'https://schema.org';
const inLanguage = 'zh-Hans';
type Address = (path: string) => string | undefined;

/** An answer: the speaker's own words are a quotation, a retelling of them is an article. */
export function answerData(answer: Answer, text: string, address: Address): object {
  const { speech, date, eventTitle, url, sourceTitle, sourceUrl, publisher, speaker } = answer;
  const shared = {
    ...{ '@context': context, name: answerTitle(answer), inLanguage, url: address(url) },
    dateCreated: date ?? undefined,
    recordedAt: eventTitle === null ? undefined : { '@type': 'Event', name: eventTitle },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: sourceTitle ?? undefined,
      url: sourceUrl ?? undefined,
      publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    },
  };
  const person = speaker === null ? undefined : { '@type': 'Person', name: speaker };
  return speech === 'direct'
    ? { ...shared, '@type': 'Quotation', text, creator: person }
    : {
        ...shared,
        '@type': 'Article',
        headline: answerTitle(answer),
        articleBody: text,
        about: person,
      };
}

/** The page of a topic. */
export function topicData(
  topic: { slug: string; title: string; summary: string; newest: string | null },
  address: Address,
): object {
  return {
    ...{ '@context': context, '@type': 'Article', headline: topic.title, inLanguage },
    description: topic.summary,
    url: address(`topics/${topic.slug}.html`),
    image: address(`cards/topics/${topic.slug}.png`),
    dateModified: topic.newest ?? undefined,
  };
}

/** A press conference. */
export function eventData({ id, title, date }: EventRecord, address: Address): object {
  return {
    ...{ '@context': context, '@type': 'Event', name: title, startDate: date, inLanguage },
    url: address(`events/${id}.html`),
    image: address(`cards/events/${id}.png`),
  };
}
