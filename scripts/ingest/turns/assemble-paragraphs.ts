import type { Span } from '../../../src/schemas/span.ts';
import type { Line, LineRole, Voice } from '../line.ts';
import { joinTraced, type TracedText, unwrapTraced } from '../traced-text.ts';
import { displayWidth, endsSentence, opensItem } from './sentence.ts';

/** A paragraph as its layout shows it: one line, or several that were wrapped at a fixed width. */
export interface Paragraph extends TracedText {
  readonly role: LineRole;
  /** `[start, end)` in the source, up to the next paragraph. */
  readonly start: number;
  readonly end: number;
  /** What the markup prints bold, as spans of `text`. */
  readonly bold: readonly Span[];
  readonly level: number;
  readonly firm: boolean;
  /** Lines of a display setting (a deck, a headline on two lines); else 1. */
  readonly rows: number;
  /** How many blank lines follow. */
  readonly blanks: number;
  /** Set where the container opens a turn here. */
  readonly voice?: Voice;
}

/**
 * Tells whether a line begins with a turn's label, and so never continues the line above.
 * @param freely true where the line above ends its sentence, so that a doubtful label may be one.
 */
export type OpensTurn = (text: string, freely: boolean) => boolean;

/**
 * Groups lines into paragraphs. Lines of one chunk (no blank line between) are one paragraph where
 * the setting wraps at a fixed width; short lines without a full stop among them are a deck.
 */
export function assembleParagraphs(lines: readonly Line[], opensTurn: OpensTurn): Paragraph[] {
  const setting = { width: wrapWidth(lines), parted: partsByBlankLines(lines, opensTurn) };
  const paragraphs: Paragraph[] = [];
  let chunk: Line[] = [];
  const flush = () => {
    if (chunk.length) paragraphs.push(...cutChunk(chunk, setting, opensTurn));
    chunk = [];
  };
  for (const line of lines) {
    if (line.role === 'text') {
      if (chunk.at(-1)?.firm) flush();
      chunk.push(line);
      continue;
    }
    flush();
    const previous = paragraphs.at(-1);
    if (line.role === 'blank' && previous)
      paragraphs[paragraphs.length - 1] = {
        ...previous,
        end: line.end,
        blanks: previous.blanks + 1,
      };
    else paragraphs.push(paragraphOf([line], 1));
  }
  flush();
  return paragraphs;
}

/**
 * The width, in columns, at which the setting wraps its lines; 0 where it wraps none. Lines that
 * stop in mid-sentence with another line right under them are the evidence: they must be many and
 * nearly of one width.
 */
function wrapWidth(lines: readonly Line[]): number {
  const inner = lines
    .filter((line, i) => line.role === 'text' && !line.firm && lines[i + 1]?.role === 'text')
    .map(({ text }) => ({
      width: displayWidth(text),
      torn: !/[。！？!?…：:]["”’」』）)]*$/u.test(text),
    }));
  const torn = inner.filter((line) => line.torn).map(({ width }) => width);
  const width = torn.sort((a, b) => a - b)[Math.floor(torn.length * 0.9)] ?? 0;
  // Short lines are decks and ends of paragraphs; they say nothing about the wrap.
  const long = inner.filter((line) => line.width >= width * 0.7);
  const broken = long.filter((line) => line.torn).length;
  return broken >= 2 && broken >= long.length * 0.4 ? width : 0;
}

interface Setting {
  readonly width: number;
  /** True where blank lines part the paragraphs, so that a single line break parts none. */
  readonly parted: boolean;
}

/** Whether turns stand under blank lines: nearly all that labels or names seem to open do. */
function partsByBlankLines(lines: readonly Line[], opensTurn: OpensTurn): boolean {
  const opening = lines.flatMap((line, i) =>
    line.role === 'text' && opensTurn(line.text, true) ? [i] : [],
  );
  const under = opening.filter((i) => i === 0 || lines[i - 1]?.role === 'blank');
  return opening.length > 0 && under.length >= opening.length * 0.8;
}

function cutChunk(
  chunk: readonly Line[],
  { width, parted }: Setting,
  opensTurn: OpensTurn,
): Paragraph[] {
  if (width && isDeck(chunk, width, opensTurn)) return [paragraphOf(chunk, chunk.length)];
  const paragraphs: Paragraph[] = [];
  let run: Line[] = [];
  for (const line of chunk) {
    const above = run.at(-1);
    if (above && !(width && runsOn(above, line, { width, parted }, opensTurn))) {
      paragraphs.push(paragraphOf(run, 1));
      run = [];
    }
    run.push(line);
  }
  if (run.length) paragraphs.push(paragraphOf(run, 1));
  return paragraphs;
}

function isDeck(chunk: readonly Line[], width: number, opensTurn: OpensTurn): boolean {
  return (
    chunk.length > 1 &&
    chunk.every(
      ({ text }) =>
        displayWidth(text) <= width * 0.8 &&
        !/[。，,；;：:、]$/u.test(text) &&
        !endsSentence(text) &&
        !opensTurn(text, true),
    )
  );
}

function runsOn(
  above: Line,
  below: Line,
  { width, parted }: Setting,
  opensTurn: OpensTurn,
): boolean {
  const ended = endsSentence(above.text);
  // A narrow column breaks the label itself.
  if (!ended && above.text.length <= 24 && /^(?:记者|記者)[^:：]{0,6}[:：]/u.test(below.text))
    return true;
  if (below.indented || below.voice || opensTurn(below.text, ended && !parted)) return false;
  if (parted) return true;
  const filled = displayWidth(above.text);
  // An item of a list starts a line of its own, but a full line may also break before one.
  if (!ended) return filled >= width * (opensItem(below.text) ? 0.85 : 0.5);
  if (opensItem(below.text)) return false;
  const word =
    /^[\p{Script=Latin}\p{Nd}'’-]+[.,;:]?/u.exec(below.text)?.[0] ?? below.text.slice(0, 2);
  return filled + displayWidth(word) + 2 >= width;
}

function paragraphOf(lines: readonly Line[], rows: number): Paragraph {
  const [first] = lines as [Line];
  const last = lines.at(-1) as Line;
  const traced = rows > 1 ? stack(lines) : joinTraced(lines.map(unwrapTraced));
  return {
    ...traced,
    role: first.role,
    start: first.start,
    end: last.end,
    bold: first.bold,
    level: first.level,
    firm: last.firm,
    rows,
    blanks: 0,
    ...(first.voice ? { voice: first.voice } : {}),
  };
}

/** Keeps the rows of a display setting apart by line breaks. */
function stack(lines: readonly Line[]): TracedText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const line of lines) {
    if (text) {
      text += '\n';
      from.push(to.at(-1) as number);
      to.push(line.from[0] as number);
    }
    text += line.text;
    from.push(...line.from);
    to.push(...line.to);
  }
  return { text, from, to };
}
