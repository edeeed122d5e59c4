import type { Form } from './form.ts';

/** A page of a kit: some parts of an edition, in every form; the first holds all that is not split. */
export interface FormPage {
  readonly file: string;
  /** The first and the last of its parts. */
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
}

// Each part stands there as two mails and an article, about a tenth of a megabyte.
const most = 6;

/** Spreads the forms of an edition over as many pages as keep each fit to open on a phone. */
export function pageForms(forms: readonly Form[]): FormPage[] {
  const byPage = Map.groupBy(forms, ({ part }) => Math.ceil(part / most));
  return [...byPage].map(([number, own]) => ({
    file: number === 1 ? 'index.html' : `index-${number}.html`,
    from: (number - 1) * most + 1,
    to: Math.max(...own.map(({ part }) => part)),
    forms: own,
  }));
}
