import { measureDateline } from './measure-dateline.ts';
import { officePattern } from './names.ts';
import { isHeadingLike, type Page } from './page.ts';
import { tellsOfEvent } from './recognize-furniture.ts';

/**
 * The first turn. A report without questions has a lede: where no other paragraph stands before
 * its first turn of several, that turn. A document without turns begins with its first sentence.
 */
export function firstTurn(page: Page): number {
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
