/** What the index keeps of a record, to show it where it is found. */
export interface Hit {
  /** The exchange's id; `<source>/opening` for an opening statement. */
  readonly id: string;
  readonly kind: 'exchange' | 'opening';
  /** Relative to the site's root. */
  readonly url: string;
  readonly paragraphs: readonly string[];
  /** The id on the page of each paragraph. */
  readonly anchors: readonly string[];
  /** How many of the paragraphs are the question. */
  readonly questions: number;
  readonly asker: string | null;
  readonly speaker: string | null;
  readonly speech: 'direct' | 'reported';
  readonly topics: readonly string[];
  readonly source: string;
  readonly siglum: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly date: string | null;
}
