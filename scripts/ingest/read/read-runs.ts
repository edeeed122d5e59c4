import type { Block } from './read-elements.ts';
import { OpenElements } from './read-open-elements.ts';
import type { Tag } from './read-tags.ts';
import { type Run, Tiles } from './read-tiles.ts';
import { limits } from './read-too-long.ts';

/**
 * Cuts the source from `start` on into runs that tile it; where there are more than are read, into
 * as many as tell that. A block's own tags belong to the run of its text; whatever else stands
 * between two runs is a run of its own.
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
    if (cutter.isFull) return cutter.runs;
    cutter.readText(at, tag.start);
    cutter.readTag(tag);
    at = tag.end;
  }
  cutter.readText(at, source.length);
  return cutter.finish();
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

class RunCutter {
  readonly #source: string;
  readonly #page: boolean;
  readonly #open: OpenElements;
  readonly #tiles: Tiles;
  /** Whether a blank line has ended the HTML of the innermost block, as it does in Markdown. */
  #freed = false;

  constructor(source: string, tags: readonly Tag[], start: number, page: boolean) {
    this.#source = source;
    this.#page = page;
    this.#open = new OpenElements(tags);
    this.#tiles = new Tiles(source, start);
  }

  readText(from: number, end: number): void {
    const start = Math.max(from, this.#tiles.start);
    if (this.#open.unread || start >= end) return;
    const setting = this.#open.block?.setting ?? (this.#page ? 'loose' : 'lines');
    if (setting === 'flow') this.#addText(start, end);
    else if (setting === 'lines' || this.#freed) this.#readLines(start, end);
    else this.#readLoose(start, end);
  }

  readTag(tag: Tag): void {
    const block = this.#open.unread ? null : this.#open.blockOf(tag);
    if (block) this.#readBlock(tag, block);
    else if (tag.kind === 'opaque' || this.#open.unread) this.#tiles.pass(tag);
    else if (tag.name === 'br') this.#tiles.break(tag);
    else if (tag.name === 'hr') this.#tiles.rule(tag);
    else this.#tiles.addTag();
    if (!block) this.#open.readInline(tag);
  }

  get runs(): Run[] {
    return this.#tiles.runs;
  }

  /** Whether there are more lines than are read. */
  get isFull(): boolean {
    return this.#tiles.texts > limits.lines;
  }

  finish(): Run[] {
    this.#tiles.endLine(this.#source.length, false);
    return this.runs;
  }

  #readBlock(tag: Tag, block: Block): void {
    if (tag.kind === 'open') {
      this.#tiles.open(tag);
      this.#open.openBlock(tag, block);
    } else {
      this.#tiles.close(tag);
      this.#open.closeBlock(tag);
    }
    this.#freed = false;
  }

  #addText(start: number, end: number): void {
    const { block, bold, link } = this.#open;
    const { role = 'text', level = 0 } = block ?? {};
    const physical = !this.#page && (!block || this.#freed);
    this.#tiles.addText({ start, end, bold }, { role, level, physical, link, block });
  }

  /** Text in which every newline ends a line. */
  #readLines(start: number, end: number): void {
    let at = start;
    for (const { index, 0: found } of this.#source.slice(start, end).matchAll(lineBreak)) {
      if (start + index > at) this.#addText(at, start + index);
      at = start + index + found.length;
      this.#tiles.endLine(at, false);
      if (this.isFull) return;
    }
    if (end > at) this.#addText(at, end);
  }

  /** Text in which only a blank line ends a line, and in Markdown the HTML as well. */
  #readLoose(start: number, end: number): void {
    const blank = /(?:\r\n|[\n\r])(?=[^\S\n\r]*[\n\r])/y;
    let at = start;
    for (const { index } of this.#source.slice(start, end).matchAll(/[\n\r]/g)) {
      blank.lastIndex = start + index;
      if (start + index < at || !blank.test(this.#source) || blank.lastIndex >= end) continue;
      if (start + index > at) this.#addText(at, start + index);
      at = blank.lastIndex;
      this.#tiles.endLine(at, true);
      this.#freed = !this.#page;
      if (this.#freed) break;
    }
    if (this.#freed) this.#readLines(at, end);
    else if (end > at) this.#addText(at, end);
  }
}
