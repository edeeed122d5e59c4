import type { Item } from './edition.ts';

/** The line under an answer's title: the day, the occasion, and what keeps it from being whole. */
export function tellFacts({ occasion, marks }: Pick<Item, 'occasion' | 'marks'>): string {
  return `${occasion}${marks.map((mark) => `〔${mark}〕`).join('')}`;
}
