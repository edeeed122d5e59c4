import type { LineRole } from '../line.ts';
import type { Piece } from './read-characters.ts';
import type { OpenBlock } from './read-open-elements.ts';
import { isBlank } from './read-space.ts';
import type { Tag } from './read-tags.ts';

/** A stretch of the source that is read as one line, or holds nothing to read. */
export interface Run extends RunText {
  readonly start: number;
  readonly end: number;
  /** The text between its tags; empty where the run holds nothing to read. */
  readonly pieces: readonly Piece[];
  readonly firm: boolean;
}

/** What a run is, as told by the elements around its text. */
export interface RunText {
  readonly role: LineRole;
  readonly level: number;
  /** True where newlines end lines, so that Markdown may mark the line. */
  readonly physical: boolean;
  /** The tag of the one link that holds all of the text; null where there is none. */
  readonly link: Tag | null;
  /** Whether all of the text is in links. */
  readonly linked: boolean;
  /** The innermost block that the text stands in; null where it stands in none. */
  readonly block: OpenBlock | null;
}

const nothing: Omit<Run, 'start' | 'end'> = {
  role: 'text',
  pieces: [],
  level: 0,
  firm: false,
  physical: false,
  link: null,
  linked: false,
  block: null,
};

type Kind = 'link' | 'mark' | 'words';

/** A bar or a dot between links says nothing of its own; a row of stars parts what is around it. */
const kindOf = (text: string): Kind =>
  /[\p{L}\p{N}]|([*＊—=_-])(?:\s*\1){2}/u.test(text.replace(/&[#\w]+;/g, '')) ? 'words' : 'mark';

/** Nor does a date behind a link. */
const isBeside = (text: string) => /^[\s\d\p{P}年月日]*$/u.test(text);

/** Lays runs end to end, so that no character of the source is left out. */
export class Tiles {
  readonly runs: Run[] = [];
  /** How many of the runs hold something to read. */
  texts = 0;
  readonly #source: string;
  /** Where the last run ended. */
  #start: number;
  /** Where the run in hand begins: what stands before is markup of others. */
  #own: number;
  #pieces: Piece[] = [];
  /** What the text of the run in hand consists of. */
  #beside = new Set<Kind>();
  /** What the run in hand is, once it holds something to read. */
  #text: RunText | null = null;
  /** Whether tags stand since the last run. */
  #tagged = false;
  /** Whether the last run ended with `<br>`. */
  #broken = false;

  constructor(source: string, start: number) {
    this.#source = source;
    this.#start = start;
    this.#own = start;
  }

  get start(): number {
    return this.#start;
  }

  /** Adds text to the run in hand. */
  addText(piece: Piece, around: Omit<RunText, 'linked'>): void {
    this.#pieces.push(piece);
    const text = this.#source.slice(piece.start, piece.end);
    if (isBlank(text)) return;
    if (around.link) this.#beside.add('link');
    else if (!this.#beside.has('link') || !isBeside(text)) this.#beside.add(kindOf(text));
    const before = this.#text;
    const link = !before || before.link === around.link ? around.link : null;
    this.#text = { ...(before ?? around), link, linked: !this.#beside.has('words') };
  }

  /** Adds a tag that stands within a line. */
  addTag(): void {
    this.#tagged = true;
  }

  /** Goes past something that is never read. */
  pass(tag: Tag): void {
    this.#tagged = true;
    if (!this.#text) this.#begin(tag.end);
  }

  /** Ends the run in hand where a block opens, whose tag belongs to the next one. */
  open(tag: Tag): void {
    if (this.#text) this.endLine(tag.start, true);
    if (!this.#tagged) this.#addBlankLines(tag.start);
    this.#begin(this.#tagged ? tag.start : this.#start);
    this.#tagged = true;
  }

  /** Ends the run in hand where a block closes, whose tag belongs to it. */
  close(tag: Tag): void {
    if (this.#text) this.endLine(this.#lineEnd(tag.end), true);
    else this.pass(tag);
  }

  /** Ends a line at `<br>`; a second break in a row is how much of the web parts its paragraphs. */
  break(tag: Tag): void {
    const last = this.runs.at(-1);
    const end = this.#lineEnd(tag.end);
    if (this.#text) this.endLine(end, false);
    else if (this.#broken && last && !this.#tagged) {
      this.runs[this.runs.length - 1] = { ...last, end, firm: true };
      this.#restart(end);
    } else {
      this.pass(tag);
      return;
    }
    this.#broken = true;
  }

  /** Makes `<hr>` a run of its own. */
  rule(tag: Tag): void {
    if (tag.start > this.#start) this.endLine(tag.start, true);
    this.#add('rule', this.#lineEnd(tag.end));
  }

  /** Ends the run in hand, whatever it holds. */
  endLine(end: number, firm: boolean): void {
    const text = this.#text;
    const pieces = this.#pieces;
    if (!text) {
      this.#endGap(end);
      return;
    }
    if (this.#own > this.#start) this.#endGap(this.#own);
    this.runs.push({ ...text, start: this.#start, end, pieces, firm });
    this.texts++;
    this.#restart(end);
  }

  #endGap(end: number): void {
    if (!this.#tagged) this.#addBlankLines(end);
    this.#add(this.#tagged ? 'markup' : 'blank', end);
  }

  #addBlankLines(end: number): void {
    const start = this.#start;
    for (const { index, 0: found } of this.#source.slice(start, end).matchAll(/\r\n|[\n\r]/g)) {
      this.#add('blank', start + index + found.length);
    }
  }

  /** After a tag that ends a line: past the line break that stands there too, if one does. */
  #lineEnd(at: number): number {
    const rest = /[^\S\n\r]*(?:\r\n|[\n\r])/y;
    rest.lastIndex = at;
    return rest.test(this.#source) ? rest.lastIndex : at;
  }

  /** Adds a run without text. A third blank line and all below it are one run with the second. */
  #add(role: LineRole, end: number): void {
    if (end === this.#start) return;
    const [before, last] = this.runs.slice(-2);
    if (role === 'blank' && before?.role === role && last?.role === role)
      this.runs[this.runs.length - 1] = { ...last, end };
    else this.runs.push({ ...nothing, role, start: this.#start, end });
    this.#restart(end);
  }

  #begin(at: number): void {
    this.#own = at;
    this.#pieces = [];
  }

  #restart(at: number): void {
    this.#start = at;
    this.#begin(at);
    this.#text = null;
    this.#beside = new Set();
    this.#tagged = false;
    this.#broken = false;
  }
}
