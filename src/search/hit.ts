/** What the search shows of a record where it is found. */
export interface Hit {
  /** The exchange's id; `<source>/<kind>-<n>` for what is not an exchange. */
  readonly id: string;
  readonly kind: 'exchange' | 'opening' | 'sidebar' | 'narration';
  /** Relative to the site's root. */
  readonly url: string;
  readonly paragraphs: readonly string[];
  /** The id on the page of each paragraph. */
  readonly anchors: readonly string[];
  /** How many of the paragraphs are the question. */
  readonly questions: number;
  readonly asker: string | null;
  readonly speaker: string | null;
  /** Null for what nobody spoke. */
  readonly speech: 'direct' | 'reported' | null;
  readonly topics: readonly string[];
  readonly source: string;
  readonly siglum: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly date: string | null;
}
