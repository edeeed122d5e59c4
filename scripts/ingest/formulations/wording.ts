/** A fixed wording that was found or named, folded as the corpus is. */
export interface Wording {
  /** The members of a parallel series, or the whole wording alone. */
  readonly members: readonly string[];
  /** Other wordings that an editor counts as the same. */
  readonly variants: readonly string[];
  /**
   * What made it a candidate: it recurs in several units; it is repeated in one answer; it is a
   * series that stands once; it stands in quotation marks; or an editor named it.
   */
  readonly origin: 'recurring' | 'repeated' | 'parallel' | 'quoted' | 'named';
}
