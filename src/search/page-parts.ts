import type { Filters } from './read-filters.ts';

/** The elements of the search page that its script fills. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Holds everything that a search shows, and carries its totals. */
  readonly finder: HTMLElement;
  /** Says what is going on, in words. */
  readonly status: HTMLElement;
  /** Says how the query was taken, and what to try where nothing was found. */
  readonly advice: HTMLElement;
  /** Holds every choice but the query, some of them by their attribute `form`. */
  readonly choices: HTMLFormElement;
  readonly boxes: readonly HTMLInputElement[];
  readonly order: HTMLSelectElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What the lines of a concordance add. */
  readonly tally: HTMLElement;
  /** What to read where there is no search. */
  readonly start: HTMLElement;
}

/** Finds the parts of the page. Throws where one is not there. */
export function pageParts(): PageParts {
  const choices = find<HTMLFormElement>('[data-choices]');
  return {
    form: find('main form.search'),
    input: find('main form.search input[name=q]'),
    finder: find('[data-result-count]'),
    status: find('[data-status]'),
    advice: find('[data-advice]'),
    choices,
    boxes: [...choices.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    order: find('select[name=order]'),
    results: find('[data-results]'),
    more: find('[data-more]'),
    tally: find('[data-tally]'),
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
