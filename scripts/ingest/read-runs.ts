import type { LineRole } from './line.ts';
import type { Piece } from './read-characters.ts';
import { type Block, blockOf, endsAt, isUnread, type Setting } from './read-elements.ts';
import { isBlank } from './read-space.ts';
import type { Tag } from './read-tags.ts';

/** A stretch of the source that is read as one line, or holds nothing to read. */
export interface Run {
  readonly role: LineRole;
  readonly start: number;
  readonly end: number;
  /** The text between its tags; empty where the run holds nothing to read. */
  readonly pieces: readonly Piece[];
  readonly level: number;
  readonly firm: boolean;
  /** True where newlines end lines, so that Markdown may mark the line. */
  readonly physical: boolean;
  /** The tag of the one link that holds all of the text; null where there is none. */
  readonly link: Tag | null;
  /** Whether all of the text is in links. */
  readonly linked: boolean;
  /** The innermost block that the text stands in; null where it stands in none. */
  readonly block: OpenBlock | null;
}

/** An element that stands on lines of its own, in its place among the others. */
export interface OpenBlock extends Block {
  readonly tag: Tag;
  readonly parent: OpenBlock | null;
  /** How many bold elements are open around it. */
  readonly boldBefore: number;
}

/**
 * Cuts the source from `start` on into runs that tile it. A block's own tags belong to the run of
 * its text; whatever else stands between two runs is a run of its own.
 * @param page whether the document is a whole web page, in which nothing is Markdown
 */
export function readRuns(
  source: string,
  tags: readonly Tag[],
  start: number,
  page: boolean,
): Run[] {
  const cutter = new RunCutter(source, tags, start, page);
  let at = start;
  for (const tag of tags) {
    if (tag.start < at) continue;
    cutter.readText(at, tag.start);
    cutter.readTag(tag);
    at = tag.end;
  }
  cutter.readText(at, source.length);
  return cutter.finish();
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

class RunCutter {
  readonly #source: string;
  readonly #page: boolean;
  readonly #runs: Run[] = [];
  /** Names of open blocks, so that a stray closing tag costs nothing. */
  readonly #names = new Map<string, number>();
  readonly #open: OpenBlock[] = [];
  readonly #lastClose = new Map<string, number>();
  #unread: string | null = null;
  #bold = 0;
  #link: Tag | null = null;
  /** Whether a blank line has ended the HTML of the innermost block, as it does in Markdown. */
  #freed = false;

  /** Where the last run ended. */
  #start: number;
  /** Where the run in hand begins: what stands before is markup of others. */
  #own: number;
  #pieces: Piece[] = [];
  /** What the run in hand is, once it holds something to read. */
  #text: Pick<Run, 'role' | 'level' | 'physical' | 'link' | 'linked' | 'block'> | null = null;
  /** Whether tags stand since the last run. */
  #tagged = false;
  /** Whether the last run ended with `<br>`. */
  #broken = false;

  constructor(source: string, tags: readonly Tag[], start: number, page: boolean) {
    this.#source = source;
    this.#page = page;
    this.#start = start;
    this.#own = start;
    for (const { kind, name, start: at } of tags)
      if (kind === 'close') this.#lastClose.set(name, at);
  }

  readText(from: number, end: number): void {
    const start = Math.max(from, this.#start);
    if (this.#unread || start >= end) return;
    const setting = this.#setting();
    if (setting === 'flow') this.#addPiece(start, end);
    else if (setting === 'lines') this.#readLines(start, end);
    else this.#readLoose(start, end);
  }

  readTag(tag: Tag): void {
    if (this.#unread) {
      if (tag.kind === 'close' && tag.name === this.#unread) this.#unread = null;
      this.#pass(tag);
    } else if (tag.kind === 'opaque') this.#pass(tag);
    else if (tag.name === 'br') this.#break(tag);
    else if (tag.name === 'hr') this.#rule(tag);
    else if (tag.kind === 'close') this.#closeTag(tag);
    else this.#openTag(tag);
  }

  finish(): Run[] {
    if (this.#text) this.#endRun(this.#source.length, false);
    else this.#endGap(this.#source.length);
    return this.#runs;
  }

  #setting(): Setting {
    const block = this.#open.at(-1);
    if (!block) return this.#page ? 'loose' : 'lines';
    return block.setting === 'loose' && this.#freed ? 'lines' : block.setting;
  }

  #addPiece(start: number, end: number): void {
    this.#pieces.push({ start, end, bold: this.#bold > 0 });
    const text = this.#source.slice(start, end);
    if (isBlank(text)) return;
    const block = this.#open.at(-1) ?? null;
    const link = this.#link;
    // A bar or a dot between links says nothing of its own.
    const linked = link !== null || !/[\p{L}\p{N}]/u.test(text.replace(/&[#\w]+;/g, ''));
    if (!this.#text) {
      const { role = 'text', level = 0 } = block ?? {};
      this.#text = {
        role,
        level,
        physical: !this.#page && (!block || this.#freed),
        link,
        linked,
        block,
      };
    } else {
      const { link: before, linked: all } = this.#text;
      this.#text = { ...this.#text, link: before === link ? link : null, linked: all && linked };
    }
  }

  #readLines(start: number, end: number): void {
    let at = start;
    for (const { index, 0: found } of this.#source.slice(start, end).matchAll(/\r\n|[\n\r]/g)) {
      if (start + index > at) this.#addPiece(at, start + index);
      at = start + index + found.length;
      if (this.#text) this.#endRun(at, false);
      else this.#endGap(at);
    }
    if (end > at) this.#addPiece(at, end);
  }

  #readLoose(start: number, end: number): void {
    const blank = /(?:\r\n|[\n\r])(?=[^\S\n\r]*[\n\r])/y;
    let at = start;
    for (const { index } of this.#source.slice(start, end).matchAll(/[\n\r]/g)) {
      blank.lastIndex = start + index;
      if (start + index < at || !blank.test(this.#source) || blank.lastIndex >= end) continue;
      if (start + index > at) this.#addPiece(at, start + index);
      at = blank.lastIndex;
      if (this.#text) this.#endRun(at, true);
      else this.#endGap(at);
      this.#freed = !this.#page;
      if (this.#freed) break;
    }
    if (this.#freed) this.#readLines(at, end);
    else if (end > at) this.#addPiece(at, end);
  }

  /** Goes past something that is never read. */
  #pass(tag: Tag): void {
    this.#tagged = true;
    if (this.#text) return;
    this.#own = tag.end;
    this.#pieces = [];
  }

  #break(tag: Tag): void {
    const last = this.#runs.at(-1);
    if (this.#text) {
      this.#endRun(this.#lineEnd(tag.end), false);
      this.#broken = true;
    } else if (this.#broken && last && !this.#tagged) {
      // A second break in a row is how much of the web parts its paragraphs.
      const end = this.#lineEnd(tag.end);
      this.#runs[this.#runs.length - 1] = { ...last, end, firm: true };
      this.#restart(end);
      this.#broken = true;
    } else this.#pass(tag);
  }

  #rule(tag: Tag): void {
    if (this.#text) this.#endRun(tag.start, true);
    else if (tag.start > this.#start) this.#endGap(tag.start);
    this.#add('rule', this.#start, this.#lineEnd(tag.end));
  }

  #openTag(tag: Tag): void {
    const block = blockOf(tag, this.#open.at(-1));
    if (!block) {
      this.#tagged = true;
      if (tag.name === 'b' || tag.name === 'strong') this.#bold++;
      if (tag.name === 'a') this.#link = tag;
      if (isUnread(tag.name) && (this.#lastClose.get(tag.name) ?? 0) > tag.start) {
        this.#unread = tag.name;
      }
      return;
    }
    if (this.#text) this.#endRun(tag.start, true);
    for (let top = this.#open.at(-1); top && endsAt(top, block); top = this.#open.at(-1))
      this.#pop();
    const parent = this.#open.at(-1) ?? null;
    this.#open.push({ ...block, tag, parent, boldBefore: this.#bold });
    this.#names.set(tag.name, (this.#names.get(tag.name) ?? 0) + 1);
    if (!this.#tagged) this.#endBlankLines(tag.start);
    this.#own = this.#tagged ? tag.start : this.#start;
    this.#tagged = true;
    this.#pieces = [];
    this.#freed = false;
  }

  #closeTag(tag: Tag): void {
    if (!blockOf(tag, undefined)) {
      this.#tagged = true;
      if (tag.name === 'b' || tag.name === 'strong') this.#bold = Math.max(0, this.#bold - 1);
      if (tag.name === 'a') this.#link = null;
      return;
    }
    if (this.#text) this.#endRun(this.#lineEnd(tag.end), true);
    else this.#pass(tag);
    if (this.#names.get(tag.name)) while (this.#pop() !== tag.name);
    this.#link = null;
    this.#freed = false;
  }

  #pop(): string | undefined {
    const block = this.#open.pop();
    if (!block) return undefined;
    this.#bold = block.boldBefore;
    this.#names.set(block.name, (this.#names.get(block.name) ?? 1) - 1);
    return block.name;
  }

  /** After a tag that ends a line: past the line break that stands there too, if one does. */
  #lineEnd(at: number): number {
    const rest = /[^\S\n\r]*(?:\r\n|[\n\r])/y;
    rest.lastIndex = at;
    return rest.test(this.#source) ? rest.lastIndex : at;
  }

  #endRun(end: number, firm: boolean): void {
    const text = this.#text ?? nothing;
    const pieces = this.#pieces;
    if (this.#own > this.#start) this.#endGap(this.#own);
    this.#runs.push({ ...text, start: this.#start, end, pieces, firm });
    this.#restart(end);
  }

  #endGap(end: number): void {
    if (this.#tagged) this.#add('markup', this.#start, end);
    else {
      this.#endBlankLines(end);
      this.#add('blank', this.#start, end);
    }
  }

  #endBlankLines(end: number): void {
    const start = this.#start;
    for (const { index, 0: found } of this.#source.slice(start, end).matchAll(/\r\n|[\n\r]/g)) {
      this.#add('blank', this.#start, start + index + found.length);
    }
  }

  #add(role: LineRole, start: number, end: number): void {
    if (start === end) return;
    this.#runs.push({ ...nothing, role, start, end });
    this.#restart(end);
  }

  #restart(at: number): void {
    this.#start = at;
    this.#own = at;
    this.#pieces = [];
    this.#text = null;
    this.#tagged = false;
    this.#broken = false;
  }
}
