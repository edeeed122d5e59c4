import type { Filters } from './search-records.ts';

/** The elements of the search page that its script fills. */
export interface PageParts {
  /** Holds everything that a search shows, and carries its totals. */
  readonly finder: HTMLElement;
  /** Says what is going on, in words. */
  readonly status: HTMLElement;
  readonly filters: HTMLFormElement;
  readonly boxes: readonly HTMLInputElement[];
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What to read where there is no search. */
  readonly start: HTMLElement;
}

/** Finds the parts of the page. Throws where one is not there. */
export function pageParts(): PageParts {
  const filters = find<HTMLFormElement>('[data-filters]');
  return {
    finder: find('[data-result-count]'),
    status: find('[data-status]'),
    filters,
    boxes: [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    results: find('[data-results]'),
    more: find('[data-more]'),
    start: find('[data-start]'),
  };
}

/** The values of the boxes, by their names. */
export function valuesOf(boxes: readonly HTMLInputElement[]): Filters {
  const byName = Map.groupBy(boxes, ({ name }) => name);
  return new Map([...byName].map(([name, group]) => [name, group.map(({ value }) => value)]));
}

function find<T extends HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the search page has no ${selector}`);
  return element;
}
