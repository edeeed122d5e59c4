import type { Answer } from '../schemas/answer.ts';
import { formatDate } from './format-date.ts';

/** The day and the name of the event at which an answer was given. */
export function occasion({ date, eventTitle }: Pick<Answer, 'date' | 'eventTitle'>): string {
  return [formatDate(date), ...(eventTitle === null ? [] : [eventTitle])].join(' · ');
}
