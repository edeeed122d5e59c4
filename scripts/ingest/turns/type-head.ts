import type { BlockType } from '../../../src/schemas/block.ts';
import { isHeadingLike, type Page } from './page.ts';
import { tellsOfEvent } from './recognize-furniture.ts';
import { endsSentence } from './sentence.ts';
import type { Piece } from './split-turns.ts';

const ofThisStory =
  /记者会|記者會|发布会|發布會|吹风会|答.{0,12}问|回答.{0,12}提问|訪談|访谈|实录|press conference|briefing|remarks/iu;

/**
 * Types what stands before the first turn: the lede, the title, the heading of the first section,
 * and what belongs to the page or to another story.
 * @param first the index of the first turn; one type is returned for each piece before it.
 */
export function typeHead(page: Page, first: number, speaker: string | null): BlockType[] {
  const { pieces, forms } = page;
  const types = pieces.slice(0, first).map((piece, i) => forms[i] ?? sentenceType(piece));
  const display = types.flatMap((type, i) => (type === null ? [i] : []));
  const last = display.at(-1);
  const underLede = types.lastIndexOf('lede', last) >= 0;
  if (
    last !== undefined &&
    last === lastText(pieces, first) &&
    (underLede || hasSections(page, first) || headsSubject(page, last, first))
  )
    types[display.pop() as number] = 'heading';
  const story = new Set(storyTitle(page, display, speaker));
  return types.map((type, i) => type ?? (story.has(i) ? 'title' : 'masthead'));
}

function sentenceType(piece: Piece): BlockType | null {
  if (isHeadingLike(piece) || (!endsSentence(piece.text) && piece.text.length < 60)) return null;
  return tellsOfEvent(piece.text) || piece.text.length > 24 ? 'lede' : null;
}

/** Whether a heading names the subject of the first turn, which asks nothing. */
function headsSubject({ pieces, cues }: Page, heading: number, first: number): boolean {
  return pieces[heading]?.role === 'heading' && cues[first]?.turnsTo === true;
}

/** Whether the sections of the document have headings: most later questions stand under one. */
function hasSections({ pieces, cues, forms }: Page, first: number): boolean {
  let questions = 0;
  let headed = 0;
  for (let i = first + 1; i < pieces.length; i++) {
    if (cues[i]?.opens !== 'question') continue;
    questions++;
    let above = i - 1;
    while (above > first && forms[above]) above--;
    if (!cues[above] && isHeadingLike(pieces[above] as Piece)) headed++;
  }
  return headed > 0 && headed >= questions / 2;
}

function lastText(pieces: readonly Piece[], before: number): number {
  let i = before - 1;
  while (i >= 0 && !pieces[i]?.text) i--;
  return i;
}

/** The display lines that make this story's title: the last group that speaks of it, else the last. */
function storyTitle(
  { pieces }: Page,
  display: readonly number[],
  speaker: string | null,
): number[] {
  const groups: number[][] = [];
  for (const i of display) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const adjoins =
      before !== undefined &&
      (pieces[before]?.blanks ?? 0) < 2 &&
      pieces.slice(before + 1, i).every(({ text }) => !text);
    if (last && adjoins && pieces[before]?.role === pieces[i]?.role) last.push(i);
    else groups.push([i]);
  }
  const speaks = (i: number) => {
    const text = pieces[i]?.text ?? '';
    return ofThisStory.test(text) || (speaker !== null && text.includes(speaker));
  };
  return (
    groups.findLast((group) => group.some(speaks)) ??
    groups.findLast((group) => group.some((i) => pieces[i]?.role === 'heading')) ??
    groups.at(-1) ??
    []
  );
}
