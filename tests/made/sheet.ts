import type { BlockType } from '../../src/schemas/block.ts';
import type { Mark } from './truth.ts';

/** A paragraph as a paper sets it, before it is printed. */
export interface Item {
  readonly as: BlockType;
  /** What it says, without its label. */
  readonly text: string;
  readonly label?: string;
  /** True where it takes up a torn sentence. */
  readonly torn?: boolean;
}

/** How one item comes out on paper: its characters, and markup around them. */
export interface Print {
  readonly before?: string;
  readonly text: string;
  readonly after?: string;
}

/** Prints items one after another, and marks where each stands. */
export function printItems(
  items: readonly Item[],
  print: (item: Item, i: number) => Print,
  head = '',
): { source: string; marks: Mark[] } {
  let source = head;
  const marks: Mark[] = [];
  for (const [i, item] of items.entries()) {
    const { before = '', text, after = '' } = print(item, i);
    source += before;
    marks.push({ as: item.as, start: source.length, end: source.length + text.length });
    source += text + after;
  }
  return { source, marks };
}
