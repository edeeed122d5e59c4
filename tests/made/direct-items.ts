import type { Conference, Talk } from './conference.ts';
import type { Item } from './sheet.ts';
import type { TrueExchange } from './truth.ts';

export interface Labels {
  asker(talk: Talk, i: number): string;
  speaker(i: number): string;
}

/** The turns of a transcript, the label on the first paragraph of each. */
export function turnItems(talk: Talk, i: number, labels: Labels): Item[] {
  return [
    ...talk.question.map(
      (text, p): Item => ({
        as: 'question',
        text,
        label: p === 0 ? labels.asker(talk, i) : '',
      }),
    ),
    ...talk.answer.map(
      (text, p): Item => ({
        as: 'answer',
        text,
        label: p === 0 ? labels.speaker(i) : '',
      }),
    ),
  ];
}

/** What a transcript of the conference truly says. */
export function directTruth({ talks }: Pick<Conference, 'talks'>): TrueExchange[] {
  return talks.map(({ outlet, question, answer }) => ({
    asker: outlet,
    question,
    answer,
    speech: 'direct',
  }));
}
