import { type Block, blockOf, endsAt, isUnread } from './read-elements.ts';
import type { Tag } from './read-tags.ts';

/** An element that stands on lines of its own, in its place among the others. */
export interface OpenBlock extends Block {
  readonly tag: Tag;
  readonly parent: OpenBlock | null;
  /** How many bold elements are open around it. */
  readonly boldBefore: number;
}

/** The elements that are open at a place of a source. */
export class OpenElements {
  readonly #blocks: OpenBlock[] = [];
  /** How many blocks of a name are open, so that a stray closing tag costs nothing. */
  readonly #names = new Map<string, number>();
  readonly #lastClose = new Map<string, number>();
  #unread: string | null = null;
  #bold = 0;
  #link: Tag | null = null;

  constructor(tags: readonly Tag[]) {
    for (const { kind, name, start } of tags)
      if (kind === 'close') this.#lastClose.set(name, start);
  }

  /** The innermost block. */
  get block(): OpenBlock | null {
    return this.#blocks.at(-1) ?? null;
  }

  get bold(): boolean {
    return this.#bold > 0;
  }

  get link(): Tag | null {
    return this.#link;
  }

  /** Whether an element is open that is never read. */
  get unread(): boolean {
    return this.#unread !== null;
  }

  /** What a tag opens or closes that stands on lines of its own; null for anything else. */
  blockOf(tag: Tag): Block | null {
    return tag.kind === 'opaque' ? null : blockOf(tag, this.block);
  }

  openBlock(tag: Tag, block: Block): void {
    while (this.block && endsAt(this.block, block)) this.#pop();
    this.#blocks.push({ ...block, tag, parent: this.block, boldBefore: this.#bold });
    this.#names.set(tag.name, (this.#names.get(tag.name) ?? 0) + 1);
  }

  closeBlock({ name }: Tag): void {
    if (this.#names.get(name)) while (this.#pop() !== name);
    this.#link = null;
  }

  /** Takes note of a tag within a line. */
  readInline(tag: Tag): void {
    const { kind, name, start } = tag;
    const opens = kind === 'open';
    if (this.#unread) {
      if (kind === 'close' && name === this.#unread) this.#unread = null;
    } else if (name === 'b' || name === 'strong')
      this.#bold = Math.max(0, this.#bold + (opens ? 1 : -1));
    else if (name === 'a') this.#link = opens ? tag : null;
    else if (opens && isUnread(name) && (this.#lastClose.get(name) ?? 0) > start)
      this.#unread = name;
  }

  #pop(): string | undefined {
    const block = this.#blocks.pop();
    if (!block) return undefined;
    this.#bold = block.boldBefore;
    this.#names.set(block.name, (this.#names.get(block.name) ?? 1) - 1);
    return block.name;
  }
}
