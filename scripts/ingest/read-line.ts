import type { Line, LineRole } from './line.ts';
import { boldSpans, type Characters, readCharacters, sliceCharacters } from './read-characters.ts';
import { readMarks } from './read-marks.ts';
import { readOpening } from './read-opening.ts';
import type { Run } from './read-runs.ts';
import { isBlank, isSpace } from './read-space.ts';

/**
 * Reads one run as the line that a person sees.
 * @param markdown whether the document is written in Markdown
 */
export function readLine(source: string, run: Run, markdown: boolean): Line {
  const raw = readCharacters(source, run.pieces);
  const opening = run.physical ? readOpening(literal(raw), markdown) : null;
  const body = readMarks(
    sliceCharacters(raw, opening?.before ?? 0, raw.text.length - (opening?.after ?? 0)),
    markdown || opening?.role === 'link',
  );
  const role = roleOf(run, opening?.role ?? 'text');
  const read = role === 'rule' || role === 'markup' ? sliceCharacters(body, 0, 0) : trim(body);
  const isRead = read.text !== '';
  return {
    role: isRead || role === 'rule' || !run.pieces.length ? role : emptyRole(source, run, raw.text),
    start: run.start,
    end: run.end,
    text: read.text,
    from: read.from,
    to: read.to,
    bold: boldSpans(read.bold),
    level: isRead ? opening?.level || run.level : 0,
    firm: run.firm,
    indented: isRead && isIndented(raw.text, run.physical),
  };
}

/** The text with every character that an entity spells put out of use as a mark. */
function literal({ text, from, to }: Characters): string {
  const isSpelled = (i: number) => (to[i] as number) - (from[i] as number) > 1;
  return text.replace(/[#>*+[\]_=~-]/g, (mark, i: number) => (isSpelled(i) ? '\ufffc' : mark));
}

function roleOf(run: Run, opening: LineRole): LineRole {
  if (run.role !== 'text') return run.role;
  return opening === 'text' && run.link ? 'link' : opening;
}

function emptyRole(source: string, { start, end }: Run, text: string): LineRole {
  return isBlank(text) && !source.slice(start, end).includes('<') ? 'blank' : 'markup';
}

function trim(characters: Characters): Characters {
  const { text } = characters;
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return sliceCharacters(characters, start, end);
}

// Spaces and line breaks at the head of an element are how its author set the source, no indent.
function isIndented(text: string, physical: boolean): boolean {
  const head = /^\s*/u.exec(text)?.[0] ?? '';
  const printed = physical ? head : head.replace(/[ \t\n\r]/g, '');
  return /[\t\u2003\u3000]/u.test(printed) || printed.length > 1;
}
