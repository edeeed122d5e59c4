import type { Item } from './edition.ts';

/** A file of the kit that quotes. */
export interface Form {
  readonly kind:
    | 'rich'
    | 'fragment'
    | 'email'
    | 'wechat'
    | 'text'
    | 'markdown'
    | 'message'
    | 'embed';
  readonly file: string;
  /** From 1, where an edition is split. */
  readonly part: number;
  readonly text: string;
  readonly items: readonly Item[];
  /** Reads the paragraphs back from the text; null where another form holds it whole, or it holds no words. */
  readonly read: ((text: string) => string[]) | null;
}
