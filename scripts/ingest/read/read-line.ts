import type { Line, LineRole } from '../line.ts';
import { boldSpans, type Characters, readCharacters, sliceCharacters } from './read-characters.ts';
import { readEmptyLine } from './read-empty-line.ts';
import { readMarks } from './read-marks.ts';
import { readOpening } from './read-opening.ts';
import { isBlank, isSpace } from './read-space.ts';
import type { Run } from './read-tiles.ts';

/**
 * Reads one run as the line that a person sees.
 * @param markdown whether the document is written in Markdown
 */
export function readLine(source: string, run: Run, markdown: boolean): Line {
  const { start, end, firm, physical } = run;
  if (!run.pieces.length) return readEmptyLine(run.role, start, end);
  const raw = readCharacters(source, run.pieces);
  const {
    role: opened,
    level,
    before,
    after,
  } = readOpening(physical ? literal(raw) : '', markdown);
  const role = roleOf(run, opened);
  const marked = sliceCharacters(raw, before, raw.text.length - after);
  const { text, from, to, bold } = trim(readMarks(marked, markdown || opened === 'link'));
  if (role === 'rule' || role === 'markup') return readEmptyLine(role, start, end);
  if (!text) return readEmptyLine(emptyRole(source, run, raw.text), start, end);
  return {
    role,
    start,
    end,
    text,
    from,
    to,
    bold: boldSpans(bold),
    level: level || run.level,
    firm,
    indented: isIndented(raw.text, physical),
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

// A page that went through another encoding prints the indent of a paragraph so: `????步道`.
const lostIndent = /^\s*\?{1,8}(?=[\p{Script=Han}“《【[（])/u;

function trim(characters: Characters): Characters {
  const { text } = characters;
  let start = lostIndent.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return sliceCharacters(characters, start, end);
}

// Spaces and line breaks at the head of an element are how its author set the source, no indent.
function isIndented(text: string, physical: boolean): boolean {
  const head = /^\s*/u.exec(text)?.[0] ?? '';
  const printed = physical ? head : head.replace(/[ \t\n\r]/g, '');
  return /[\t\u2003\u3000]/u.test(printed) || printed.length > 1 || lostIndent.test(text);
}
