import type { LineRole } from '../line.ts';
import type { CuedPieces } from './cue.ts';
import { cueAwaited } from './cue-awaited.ts';
import { cueAsked, cueLabelled } from './cue-labelled.ts';
import { cueParagraph } from './cue-paragraph.ts';
import { cueQuestion } from './cue-question.ts';
import { sentencesOf } from './cut-turns.ts';
import { findAnswerers } from './find-answerers.ts';
import { hearOthers } from './hear-others.ts';
import { isAttributed } from './is-attributed.ts';
import { onlyAnnounces } from './only-announces.ts';
import { headsSection, nextText } from './page.ts';
import { isCaption, tellsOfEvent } from './recognize-furniture.ts';
import type { CuedPiece, Report } from './report.ts';
import { saidBy } from './said-by.ts';
import { breaksOff, endsSentence } from './sentence.ts';
import type { Piece } from './split-turns.ts';

/**
 * Reads the turns of a report in the third person (`有记者提问，……`, `王毅称，……`), or null where
 * nobody is reported as saying anything. A paragraph that holds both question and answer is cut.
 * @param speaker the person whose words are reported.
 */
export function cueReported(pieces: readonly Piece[], speaker: string | null): CuedPieces | null {
  const texts = pieces.map(({ text }) => text);
  const speakers = findAnswerers(texts, speaker);
  if (pieces.some(({ text }) => commentary.test(text))) return null;
  const said = saidBy(speakers);
  const asked = texts.some(tellsQuestion);
  const printed = pieces.flatMap(({ role, text }) => (told.has(role) ? [text] : []));
  if (!asked && onlyAnnounces(printed, speakers)) return null;
  const hearsOthers = hearOthers(texts, speakers, asked);
  const report: Report = { said, speakers, asked, hearsOthers };
  const cued: CuedPiece[] = [];
  // A question that breaks off may go on in a piece that holds the answer too.
  let torn = false;
  // 他 is whoever spoke last.
  let answerer = speaker;
  let awaits = false;
  let isTold = false;
  let broken = false;
  let above: Piece | null = null;
  // Above the lede a line that no mark ends is a headline, though it tells what was said.
  const first = texts.findIndex((text) => text.length > 20 && endsSentence(text));
  const lede = tellsOfEvent(texts[first] ?? '') ? first : -1;
  for (const [i, found] of pieces.entries()) {
    // A name alone is that of whom a picture shows.
    const piece = speakers.includes(found.text) ? { ...found, role: 'caption' as const } : found;
    const isAnswered = answerFollows(pieces, i, report);
    const isHeaded = !asked && above !== null && headsSection(above);
    if (piece.text) above = piece;
    const labelled = cueLabelled(piece, speakers, awaits) ?? cueAsked(piece, isAnswered);
    // A question that the layout tears may stand there too.
    const isHeadline =
      i < lede && !awaits && breaksOff(piece.text) && !cueQuestion(piece.text, true);
    const own: CuedPiece[] =
      told.has(piece.role) && !labelled && !isHeadline
        ? cueParagraph(piece, { torn, isAnswered, isHeaded, isTold, awaits, broken }, report)
        : [{ piece, cue: labelled }];
    for (const { piece: part, cue } of own) {
      if (cue?.opens === 'answer') answerer = cue.name ?? answerer;
      if (cue?.opens === 'answer') isTold = true;
      if (cue) broken = breaksOff(part.text);
      if (cue) torn = cue.opens === 'question' && breaksOff(part.text);
      if (cue && cue.opens !== 'narration') awaits = cue.opens === 'question';
      cued.push({ piece: part, cue: cue?.opens === 'answer' ? { ...cue, name: answerer } : cue });
    }
  }
  if (!cued.some(({ cue }) => cue?.opens === 'answer')) return null;
  return {
    speech: 'reported',
    attributed: isAttributed(cued),
    quoted: cued.every(({ piece, cue }) => cue?.opens !== 'answer' || givesQuotation(piece, said)),
    pieces: cued.map(({ piece }) => piece),
    cues: cued.map(({ cue }) => cue),
  };
}

/** Whether a sentence of a text tells what was asked. */
function tellsQuestion(text: string): boolean {
  return sentencesOf(text).some((at) => cueQuestion(text.slice(at), false) !== null);
}

/** Whether an answer opens below a piece, or below the words of the question that it announces. */
function answerFollows(pieces: readonly Piece[], i: number, { said, speakers }: Report): boolean {
  const below = (k: number): number => {
    const next = nextText(pieces, k);
    const isPicture = isCaption(pieces[next]?.text ?? '', speakers[0] ?? null);
    return isPicture ? below(next) : next;
  };
  const opens = (k: number) => {
    const piece = pieces[k];
    if (!piece) return false;
    return (
      said.test(piece.text) ||
      Boolean(cueLabelled(piece, speakers, true) ?? cueAwaited(piece.text, speakers))
    );
  };
  const next = below(i);
  const asks = /[？?][”」]?$/u.test(pieces[next]?.text ?? '');
  return opens(next) || (asks && opens(below(next)));
}

/** Whether an answer is told in quotation marks from its first word to its last. */
function givesQuotation({ text }: Piece, said: RegExp): boolean {
  const words = said.exec(text)?.[0].length ?? 0;
  return /^\s?[“「『"]/u.test(text.slice(words)) && /[”」』"]。?$/u.test(text);
}

// Who writes of himself, or gives what the public says, comments on what was said and reports none of it.
const commentary =
  /笔者|筆者|评论员|評論員|社论|社評|(?:网友|網友)[^。，,]{0,8}(?:说|說|留言|评论|評論)[:：]/u;

const told: ReadonlySet<LineRole> = new Set(['text', 'item']);
