import type { Span } from '../../src/schemas/span.ts';

/** What the container says a line is, before anyone reads its words. */
export type LineRole =
  /** Running text: speech, narration, or anything that only its words can tell. */
  | 'text'
  | 'heading'
  /** A caption that the markup names as one: `figcaption`, a table's `caption`. */
  | 'caption'
  | 'item'
  | 'cell'
  /** A line that is nothing but one link, such as a title that points at its page. */
  | 'link'
  /** `---`, `***`, `<hr>`, or the underline of a setext heading. */
  | 'rule'
  /** Front matter, or the fields of a JSON record that are not its text. */
  | 'front-matter'
  /** Tags, comments, scripts, styles, images, menus: nothing that is read as the document's text. */
  | 'markup'
  /** Nothing but white space. */
  | 'blank';

/**
 * One line of a source as a person reads it, in the order of the source. The lines tile the source:
 * each starts where the last one ends, and together they hold every character.
 */
export interface Line {
  readonly role: LineRole;
  /** `[start, end)` in the source, with markup, indentation and line break. */
  readonly start: number;
  readonly end: number;
  /**
   * The readable characters: trimmed, tags and Markdown marks taken away, entities decoded. White
   * space inside is as the source has it. Empty for `rule`, `front-matter`, `markup` and `blank`.
   */
  readonly text: string;
  /** Where the UTF-16 unit `text[i]` starts in the source. */
  readonly from: readonly number[];
  /** Where the UTF-16 unit `text[i]` ends in the source: beyond `from[i] + 1` after an entity. */
  readonly to: readonly number[];
  /** `[start, end)` in `text` of what the markup prints bold. */
  readonly bold: readonly Span[];
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** True where the markup itself ends a paragraph here, so that only a torn sentence goes on. */
  readonly firm: boolean;
  /** True where the line begins with white space that a printer uses to indent a paragraph. */
  readonly indented: boolean;
  /** Set where the container opens a turn here, and not a label in the line. */
  readonly voice?: Voice;
}

/** Whose turn a container opens: that of a `question` or `speaker` key, a `<dt>` or a `<dd>`. */
export interface Voice {
  /** Null where only the name tells it. */
  readonly part: 'question' | 'answer' | null;
  readonly name: string | null;
}

/** What a container states about its document, each with the place that states it. */
export interface Statement {
  readonly value: string;
  readonly span: Span;
}

export interface Reading {
  readonly container: 'text' | 'markdown' | 'html' | 'json';
  readonly lines: readonly Line[];
  readonly title?: Statement;
  readonly publisher?: Statement;
  /** When it was published, as written. */
  readonly published?: Statement;
  readonly url?: Statement;
}
