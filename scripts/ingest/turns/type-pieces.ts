import type { BlockType } from '../../../src/schemas/block.ts';
import type { Span } from '../../../src/schemas/span.ts';
import { indexPassages } from '../index-passages.ts';
import type { Decided } from '../place-decisions.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { findRepeated } from './find-repeated.ts';
import { measureDateline } from './measure-dateline.ts';
import { namesPerson, officePattern } from './names.ts';
import { isHeadingLike, isShortQuestion, nextText, type Page } from './page.ts';
import { recognizeFurniture, tellsOfEvent } from './recognize-furniture.ts';
import type { Piece } from './split-turns.ts';
import { typeHead } from './type-head.ts';
import { furnish, type TypedPiece } from './typed-piece.ts';
import { walkTurns } from './walk-turns.ts';

/**
 * Gives every piece its type: speech by the turn that it stands in, furniture by its form and
 * place. A sentence that the layout tears apart goes on after what lies between.
 */
export function typePieces(
  { pieces, cues: read, speech, quoted, attributed = false }: CuedPieces,
  speaker: string | null,
  decisions: Decided = { blocks: [], joins: [] },
): TypedPiece[] {
  const repeated = findRepeated(pieces);
  const opened = read.findIndex((cue) => cue !== null);
  const formOf = (piece: Piece, i: number) =>
    recognizeFurniture(piece, speaker) ??
    (i > opened && opened >= 0 && repeated.has(piece.text) ? 'masthead' : null);
  const forms = pieces.map((piece, i) => (read[i] ? null : formOf(piece, i)));
  const cues = [...read];
  for (const { span, type } of decisions.blocks) {
    for (const i of within(pieces, span)) {
      cues[i] = spoken(pieces[i] as Piece, type, read[i] ?? null);
      forms[i] = cues[i] ? null : type;
    }
  }
  // A single line that points up or down tells of a picture; a box has several.
  const pointing = pieces.flatMap(({ text }, i) => (/^[▲△▼▽]/u.test(text) ? [i] : []));
  const [pointer = -1] = pointing;
  const isHeading = cues[nextText(pieces, pointer)]?.opens === 'question';
  if (pointing.length === 1 && forms[pointer] === 'sidebar-item' && !isHeading)
    forms[pointer] = 'caption';
  // A marked line right above a turn heads it; in a box no turn opens.
  for (const [i, form] of forms.entries())
    if (form === 'sidebar-item' && cues[nextText(pieces, i)]) forms[i] = null;
  const page: Page = {
    pieces,
    cues,
    speech,
    forms,
    speaker,
    asked: printsQuestions(cues),
    sections: hasSections(pieces, cues, forms),
    asks: asksInHeadings(pieces, cues, forms),
    wrapped: pieces.some(isWrapped),
    lastCue: cues.findLastIndex((cue) => cue !== null),
    quoted,
    attributed,
    text: indexPassages(pieces.map(({ text }) => text).join('\n')),
  };
  const first = firstTurn(page);
  const head = typeHead(page, first, speaker).map((type, i) => furnish(pieces[i] as Piece, type));
  return [...head, ...walkTurns(page, first, joinRules(pieces, decisions.joins))];
}

/** Whether two turns or more stand right below a line that looks like a heading. */
function hasSections(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  forms: readonly (BlockType | null)[],
): boolean {
  let headed = 0;
  let above: number | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (!piece.text || forms[i]) continue;
    if (cues[i] && above !== null && !cues[above] && isHeadingLike(pieces[above] as Piece))
      headed++;
    above = i;
  }
  return headed > 1;
}

/** Whether a paragraph goes over several lines of its source. */
function isWrapped({ text, from, to, firm }: Piece): boolean {
  if (firm || text.length < 24) return false;
  return from.some((start, i) => i > 0 && start > (to[i - 1] as number) && text[i - 1] !== ' ');
}

/** Whether most questions, and two at least, stand right below a heading, be it itself a question. */
function asksInHeadings(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  forms: readonly (BlockType | null)[],
): boolean {
  let asked = 0;
  let headed = 0;
  let above: number | null = null;
  for (const [i, piece] of pieces.entries()) {
    if (!piece.text || forms[i]) continue;
    if (cues[i]?.opens === 'question') {
      asked++;
      const heading = above === null || cues[above] ? null : (pieces[above] as Piece);
      if (heading && (isHeadingLike(heading) || isShortQuestion(heading))) headed++;
    }
    above = i;
  }
  return headed > 1 && headed * 2 > asked;
}

/** Whether questions are printed, and no subject is answered without one. */
function printsQuestions(cues: readonly (Cue | null)[]): boolean {
  const turns = cues.filter((cue) => cue !== null && cue.opens !== 'narration');
  const unasked = turns.some((cue, i) => cue?.turnsTo && turns[i - 1]?.opens !== 'question');
  return !unasked && turns.some((cue) => cue?.opens === 'question');
}

/** The pieces whose readable text touches a span of the source. */
function within(pieces: readonly Piece[], [start, end]: Span): number[] {
  return pieces.flatMap(({ text, from, to }, i) =>
    text && (from[0] as number) < end && (to.at(-1) as number) > start ? [i] : [],
  );
}

/** The turn that an editor opens by naming a block as speech. Its label, if it has one, names who. */
function spoken({ label }: Piece, type: BlockType, read: Cue | null): Cue | null {
  if (type !== 'question' && type !== 'answer') return null;
  if (read?.opens === type) return { ...read, decided: true };
  const isLabel = label && (label.role !== 'unknown' || namesPerson(label.name ?? ''));
  const names = type === 'question' ? ['asker', 'unknown'] : ['speaker', 'unknown'];
  return {
    opens: type,
    name: isLabel && names.includes(label.role) ? label.name : null,
    followsUp: false,
    turnsTo: false,
    label: isLabel ? label.length : 0,
    sure: true,
    decided: true,
    ground: '编者指定',
  };
}

/** For the last piece of each addressed place, whether its sentence goes on. */
function joinRules(pieces: readonly Piece[], joins: Decided['joins']): Map<Piece, boolean> {
  return new Map(
    joins.flatMap(({ span, join }) => {
      const last = within(pieces, span).at(-1);
      return last === undefined ? [] : [[pieces[last] as Piece, join] as const];
    }),
  );
}

/**
 * The first turn. A report without questions has a lede: where no other paragraph stands before
 * its first turn of several, that turn. A document without turns begins with its first sentence.
 */
function firstTurn(page: Page): number {
  const { cues, speech } = page;
  const turns = cues.flatMap((cue, i) => (cue ? [i] : []));
  const asked = cues.findIndex((cue) => cue?.opens === 'question');
  const told = firstSentence(page);
  const [first, second] = turns;
  if (first === undefined) return told;
  if (speech === 'direct') return first;
  const [subject, another] = turns.filter((i) => cues[i]?.turnsTo && (asked < 0 || i < asked));
  if (asked >= 0) {
    // A lede may tell of one subject before the questions; no lede tells of several one by one.
    const isLede = subject === undefined || (subject <= told && another === undefined);
    const isTold = answersUnasked(page, first, told) || tellsOfEventAbove(page, told, first);
    if (isLede && first < asked && isTold && !welcomes.test(page.pieces[first]?.text ?? ''))
      return first;
    return isLede ? asked : subject;
  }
  const headed = [first, second ?? first].map((i) => isHeaded(page, i));
  // No lede tells of several subjects one by one.
  const isSeveral = second !== undefined && cues[second]?.turnsTo && isSame(page, first, second);
  if (first === subject || isSeveral || headed.every((by) => by === 'markup')) return first;
  if (headed.every((by) => by !== null) && saysAtOnce(page, first)) return first;
  if (turns.length > 2 && isDigest(page, turns)) return first;
  return turns.length > 2 && told >= first ? (second ?? first) : first;
}

/** Whether a line like a heading stands right above each turn, and a title above the first of them. */
function isDigest({ pieces }: Page, turns: readonly number[]): boolean {
  const above = pieces.slice(0, turns[0]).filter(({ text }) => text);
  const heads = turns.map((i) => pieces.slice(0, i).findLast(({ text }) => text));
  return above.length > 1 && [...above, ...heads].every((piece) => piece && isHeadingLike(piece));
}

/** Whether two pieces were cut from one paragraph. */
function isSame({ pieces }: Page, one: number, other: number): boolean {
  const between = pieces.slice(one, other + 1);
  return between.every(
    ({ partial }, k) => partial && (k === 0 || between[k - 1]?.end === between[k]?.start),
  );
}

/**
 * Whether a lede of its own stands above the first answer: then that is none, unless it introduces
 * the speaker by his office.
 */
function tellsOfEventAbove({ pieces, cues }: Page, told: number, first: number): boolean {
  const [text, cue] = [pieces[first]?.text ?? '', cues[first]];
  const named = cue?.opens === 'answer' && cue.name ? text.indexOf(cue.name) : -1;
  if (named < 0 || introduces.test(text.slice(0, named))) return false;
  return pieces.slice(told, first).some((above) => tellsOfEvent(above.text));
}

const introduces = new RegExp(`${officePattern}$`, 'u');

/** Whether an answer begins with the speaker's name and what he says: a lede first tells who he is. */
function saysAtOnce({ pieces, cues }: Page, i: number): boolean {
  const [text, name] = [pieces[i]?.text ?? '', cues[i]?.name];
  return Boolean(name) && text.startsWith(name as string) && !tellsOfEvent(text);
}

/**
 * Whether the first answer, above all questions, is no lede: it quotes the speaker right behind his
 * name, or stands below the lede.
 */
function answersUnasked(page: Page, first: number, told: number): boolean {
  if (!saysAtOnce(page, first)) return false;
  const text = page.pieces[first]?.text ?? '';
  const said = text.slice(page.cues[first]?.name?.length ?? 0);
  if (/^[^。！？，,：:“「]{0,8}[：:“「]/u.test(said)) return true;
  return told < first;
}

// Words of welcome above the questions answer none.
const welcomes = /首先|(?:开场|開場)(?!合)|(?:欢迎|歡迎)[^。]{0,8}(?:提问|提問)/u;

/** What makes the line right above a piece the heading of a section; null where it is none. */
function isHeaded({ pieces }: Page, i: number): 'markup' | 'bold' | null {
  const above = pieces.slice(0, i).findLast(({ text }) => text);
  if (above?.role === 'heading') return above.level > 1 ? 'markup' : null;
  const [bold] = above?.bold ?? [];
  const isBold = bold?.[0] === 0 && bold[1] === above?.text.length;
  return above && isBold && isHeadingLike(above) ? 'bold' : null;
}

/**
 * The paragraph with the dateline, or the first that is neither furniture nor a headline; the end
 * where there is none.
 */
function firstSentence({ pieces, forms }: Page): number {
  const sent = pieces.slice(0, 40).findIndex(({ text }) => measureDateline(text) > 0);
  if (sent >= 0) return sent;
  const found = pieces.findIndex((piece, i) => piece.text && !forms[i] && !isHeadingLike(piece));
  return found < 0 ? pieces.length : found;
}
