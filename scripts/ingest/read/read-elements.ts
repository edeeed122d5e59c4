import type { LineRole } from '../line.ts';
import type { Tag } from './read-tags.ts';

/** How the newlines of an element's text are read. */
type Setting =
  /** As spaces: a paragraph, a heading, a cell. */
  | 'flow'
  /** As spaces, but for a blank line, after which Markdown and plain text begin again: `<div>`. */
  | 'loose'
  /** As the ends of lines: `<pre>`, and text outside every element. */
  | 'lines';

/** What an element that stands on lines of its own makes of its text. */
export interface Block {
  readonly name: string;
  readonly role: LineRole;
  readonly level: number;
  readonly setting: Setting;
}

const loose =
  'address article aside blockquote body center details dialog dir div dl fieldset figure footer ' +
  'form frameset head header hgroup html main menu nav ol section summary table tbody tfoot thead tr ul';
const flow = 'caption col colgroup dd dt figcaption h1 h2 h3 h4 h5 h6 legend li option p td th';

const settings: ReadonlyMap<string, Setting> = new Map([
  ...loose.split(' ').map((name) => [name, 'loose'] as const),
  ...flow.split(' ').map((name) => [name, 'flow'] as const),
  ['pre', 'lines'],
]);

const roles: ReadonlyMap<string, LineRole> = new Map([
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['li', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

/** Elements whose text is no part of what a page says. */
const unread = new Set(
  'svg math select template object audio video canvas datalist button rt rp'.split(' '),
);
export const isUnread = (name: string): boolean => unread.has(name);

/**
 * What a tag opens inside `parent`, where the element stands on lines of its own; null for an
 * element within a line.
 */
export function blockOf({ name, attributes }: Tag, parent: Block | null): Block | null {
  const setting = settings.get(name);
  if (!setting) return null;
  const style = attributes.find((attribute) => attribute.name === 'style')?.value ?? '';
  const preserved = parent?.setting === 'lines' || /white-space\s*:\s*pre/i.test(style);
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  const role = level ? 'heading' : roles.get(name);
  // A cell is as often the frame of a whole page as a datum, so what it holds is not a cell itself.
  const inherited = parent && parent.role !== 'cell' && !role ? parent : null;
  return {
    name,
    role: role ?? inherited?.role ?? 'text',
    level: inherited?.level ?? level,
    setting: preserved ? 'lines' : setting,
  };
}

/** Whether an element that is still open ends where the tag opens another: `<p>one<p>two`. */
export function endsAt(open: Block, next: Block): boolean {
  if (open.name === 'p') return true;
  const kind = ({ name }: Block) =>
    name
      .replace(/^h[1-6]$/, 'heading')
      .replace(/^th$/, 'td')
      .replace(/^dd$/, 'dt');
  return kind(open) === kind(next) && /^(?:heading|li|td|dt|tr|option)$/.test(kind(next));
}
