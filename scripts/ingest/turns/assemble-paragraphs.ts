import type { Span } from '../../../src/schemas/span.ts';
import type { Line, LineRole, Voice } from '../line.ts';
import { joinTraced, type TracedText, unwrapTraced } from '../traced-text.ts';
import { findSetting, type OpensTurn, type Setting } from './find-setting.ts';
import { runsOn } from './runs-on.ts';
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
 * Groups lines into paragraphs. Lines of one chunk (no blank line between) are one paragraph where
 * the setting wraps at a fixed width; short lines without a full stop among them are a deck.
 */
export function assembleParagraphs(lines: readonly Line[], opensTurn: OpensTurn): Paragraph[] {
  const setting = findSetting(lines, opensTurn);
  const paragraphs: Paragraph[] = [];
  let chunk: Line[] = [];
  const flush = () => {
    if (chunk.length) paragraphs.push(...cutChunk(chunk, setting, opensTurn));
    chunk = [];
  };
  for (const line of lines) {
    // An item of a list is wrapped like any other text, but nothing wraps into it.
    const isItem = line.role === 'item' && setting.width > 0;
    if (line.role === 'text' || isItem) {
      if (isItem || chunk.at(-1)?.firm) flush();
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
  const [first] = chunk as [Line];
  const widths = chunk.map(({ text }) => displayWidth(text));
  return (
    chunk.length > 1 &&
    // The rows of a headline are balanced; the last line of a paragraph is what is left.
    (widths.at(-1) as number) >= Math.max(...widths) * 0.4 &&
    !opensItem(first.text) &&
    !opensTurn(chunk.map(({ text }) => text).join(''), false) &&
    chunk.every(
      ({ text }) =>
        text.length > 1 &&
        text.split('“').length === text.split('”').length &&
        displayWidth(text) <= width * 0.8 &&
        !/[，,；;]|[。：:、]$/u.test(text) &&
        !endsSentence(text) &&
        !opensTurn(text, true),
    )
  );
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
