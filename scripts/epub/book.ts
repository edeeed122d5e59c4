import type { Item } from '../newsletter/edition.ts';
import type { Apparatus } from './collect-apparatus.ts';

/** An answer with what other witnesses print of it. */
export interface BookItem extends Item {
  readonly apparatus: Apparatus;
}

/** A chapter: the answers of one day, or of one event. */
export interface Chapter {
  readonly title: string;
  readonly items: readonly BookItem[];
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
