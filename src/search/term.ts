import type { FoldedText } from './fold-text.ts';

/** One thing to look for. */
export interface Term extends FoldedText {
  /** As it was typed, without operators. */
  readonly text: string;
  /**
   * How its signs count: `exact`, each as it is typed, at the ends too; `breaks`, any signs where
   * the term has signs, and none where it has none; `none`, not at all.
   */
  readonly signs: 'exact' | 'breaks' | 'none';
  /** Whether what holds it is left out. */
  readonly excluded: boolean;
}
