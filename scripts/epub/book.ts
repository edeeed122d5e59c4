import type { Item } from '../newsletter/edition.ts';

/** A chapter: the answers of one day, or of one event. */
export interface Chapter {
  readonly title: string;
  readonly items: readonly Item[];
}

/** An e-book before it is packed. */
export interface Book {
  /** An address that names this book alone. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  /** The newest day that it holds; stands for the time of its making, so that it never varies. */
  readonly date: string | null;
  readonly chapters: readonly Chapter[];
}
