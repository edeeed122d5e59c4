/** What the picture of a page says. */
export interface Card {
  /** From the site's root. */
  readonly path: string;
  /** 专题 or 记者会. */
  readonly kind: string;
  readonly title: string;
  readonly facts: string;
  readonly siteTitle: string;
}
