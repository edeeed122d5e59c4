import type { LineRole } from '../line.ts';

/** What the beginning of a line says that it is, and how many units at either end are marks. */
export interface Opening {
  readonly role: LineRole;
  readonly level: number;
  readonly before: number;
  readonly after: number;
}

// A repeated group is bounded: the engine keeps a place to go back to for every turn of it.
const rule = /^\s*([-*_=~—─━═＝])(?:\s*\1){2,500}\s*$/u;
const heading = /^\s*(#{1,6})(?:\s+|$)|^\s*(#{2,6})(?=[^#\s])/u;
const onlyLink = /^\s*\[[^[\]]+\]\([^()]*(?:\([^()]*\)[^()]*){0,9}\)\s*$/u;
/** The line under the head of a table. */
const tableRule = /^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*){1,50}(?::?-+:?\s*)?$/u;
// A number is said; a bullet is a mark.
const bulleted = /^\s*[-*+]\s+(?!\d{1,4}\s*[-–—]\s*$)(?=\S)/u;
const numbered = /^\s*\d{1,3}[.)]\s+(?=\S)/u;
const quotation = /^\s*(?:>[^\S\n\r]?){1,99}/u;
/** A picture alone, as a page that was saved as text keeps it. */
const picture =
  /^\s*!\[[^\n]{0,200}\]\((?:(?:https?:|\.{0,2}\/)[^\s()]{1,500}|[^\s()]{1,500}\.(?:jpe?g|png|gif|webp|svg))\)\s*$/iu;
/** A code fence, the address of a link, or a directive of a site generator. */
const unread = /^\s*(?:```|~~~|\[[^[\]]+\]:\s+<?(?:https?:|mailto:|[/#])|\{[%:{].*\}\s*$)/u;

const plain: Opening = { role: 'text', level: 0, before: 0, after: 0 };

/** Reads how a line of plain text or Markdown begins. `text` still has its marks. */
export function readOpening(text: string, markdown: boolean): Opening {
  if (rule.test(text)) return { ...plain, role: 'rule' };
  const hashes = heading.exec(text);
  if (hashes) {
    const before = hashes[0].length;
    const after = closingMarks(text.slice(before));
    const level = (hashes[1] ?? hashes[2] ?? '').length;
    return { role: 'heading', level, before, after };
  }
  if (onlyLink.test(text)) return { ...plain, role: 'link' };
  if (picture.test(text)) return { ...plain, role: 'markup' };
  if (!markdown) return plain;
  if (tableRule.test(text)) return { ...plain, role: 'rule' };
  if (unread.test(text)) return { ...plain, role: 'markup' };
  if (numbered.test(text)) return { ...plain, role: 'item' };
  const bullet = bulleted.exec(text);
  if (bullet) return { ...plain, role: 'item', before: bullet[0].length };
  return { ...plain, before: quotation.exec(text)?.[0].length ?? 0 };
}

/** The length of the hashes that may close a heading, with the white space around them. */
function closingMarks(text: string): number {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end--;
  const isMark = end < trimmed.length && /^\s?$/u.test(trimmed[end - 1] ?? '');
  return isMark ? text.length - end : 0;
}
