import type { Line } from '../line.ts';
import { isDateline } from './recognize-furniture.ts';
import { displayWidth, endsSentence, opensItem } from './sentence.ts';

/**
 * Tells whether a line begins with a turn's label, and so never continues the line above.
 * @param freely true where the line above ends its sentence, so that a doubtful label may be one.
 */
export type OpensTurn = (text: string, freely: boolean) => boolean;

/** How a document's lines are set. */
export interface Setting {
  /** In columns; 0 where no line is wrapped. */
  readonly width: number;
  /** True where blank lines part the paragraphs, so that a single line break parts none. */
  readonly parted: boolean;
}

/** Finds how the lines of a document are set: where they wrap, and what parts its paragraphs. */
export function findSetting(lines: readonly Line[], opensTurn: OpensTurn): Setting {
  const width = wrapWidth(lines);
  return { width, parted: partsByBlankLines(lines, width, opensTurn) };
}

/**
 * The width, in columns, at which the setting wraps its lines; 0 where it wraps none. Lines that
 * stop in mid-sentence with another line right under them are the evidence: they must be many and
 * nearly of one width.
 */
function wrapWidth(lines: readonly Line[]): number {
  // No sentence goes on below its day, or above one: such a line is a headline in a list.
  const inner = lines
    .filter((line, i) => {
      const below = lines[i + 1];
      return line.role === 'text' && !line.firm && below?.role === 'text' && !parts(line, below);
    })
    .map(({ text }) => ({
      width: displayWidth(text),
      // An item of a list may lack its mark.
      torn: !/[。！？!?…：:]["”’」』）)]*$/u.test(text) && !endsSentence(text) && !opensItem(text),
    }));
  const torn = inner.filter((line) => line.torn).map(({ width }) => width);
  const width = torn.sort((a, b) => a - b)[Math.floor(torn.length * 0.9)] ?? 0;
  // Short lines are decks and ends of paragraphs; they say nothing about the wrap.
  const long = inner.filter((line) => line.width >= width * 0.7);
  const broken = long.filter((line) => line.torn).length;
  // What a setting wraps never runs far beyond its width.
  const beyond = lines.filter(
    ({ role, text }) => role === 'text' && displayWidth(text) > width * 2,
  );
  if (beyond.length >= broken) return 0;
  // In a short document one line tells, where every other fills the width too.
  const fills = (line: { width: number }) =>
    line.width >= width * 0.8 && line.width <= width * 1.15;
  const isFull = inner.length > 1 && inner.every(fills);
  return broken >= (isFull ? 1 : 2) && broken >= long.length * 0.4 ? width : 0;
}

const parts = (line: Line, below: Line) => isDateline(line.text) || isDateline(below.text);

/**
 * Whether blank lines part the paragraphs: nearly all that labels or names seem to open stands under
 * one; in a text without labels, no sentence ends short of the margin with a line right below.
 */
function partsByBlankLines(lines: readonly Line[], width: number, opensTurn: OpensTurn): boolean {
  const opening = lines.flatMap((line, i) => {
    const above = lines[i - 1];
    // What a line in mid-sentence leaves open may be half of a label.
    const goesOn = above?.role === 'text' && !endsSentence(above.text) && above.text.length <= 24;
    return line.role === 'text' && !goesOn && opensTurn(line.text, true) ? [i] : [];
  });
  const under = opening.filter((i) => i === 0 || lines[i - 1]?.role === 'blank');
  if (opening.length === 0)
    return !lines.some(
      (line, i) =>
        line.role === 'text' &&
        lines[i + 1]?.role === 'text' &&
        endsSentence(line.text) &&
        displayWidth(line.text) < width * 0.75,
    );
  return under.length >= opening.length * 0.8;
}
