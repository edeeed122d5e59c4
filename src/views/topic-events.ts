import type { Answer } from '../schemas/answer.ts';

/** An event that has answers under a topic. */
export interface TopicEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
}

/** The events whose answers are filed under a topic, in the order of time. */
export function topicEvents(
  answers: readonly { readonly data: Answer }[],
  topic: string,
): TopicEvent[] {
  const events = new Map<string, TopicEvent>();
  for (const { data } of answers) {
    const { event: id, eventTitle: title, date } = data;
    if (id !== null && data.topics.includes(topic))
      events.set(id, { id, title: title ?? id, date });
  }
  return [...events.values()].sort((a, b) =>
    (a.date ?? '') + a.id < (b.date ?? '') + b.id ? -1 : 1,
  );
}
