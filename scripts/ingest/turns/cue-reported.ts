import type { LineRole } from '../line.ts';
import { type Cue, type CuedPieces, nobody } from './cue.ts';
import { cueAnswer, turnsTo } from './cue-answer.ts';
import { cueLabelled } from './cue-labelled.ts';
import { cueQuestion } from './cue-question.ts';
import { type Asking, cutTurns } from './cut-turns.ts';
import { findAnswerers } from './find-answerers.ts';
import { measureDateline } from './measure-dateline.ts';
import { nextText } from './page.ts';
import { itemMark } from './parse-label.ts';
import { isCaption, tellsOfEvent } from './recognize-furniture.ts';
import { tellsOfOthers } from './recognize-narration.ts';
import { saidBy } from './said-by.ts';
import { breaksOff, opensItem } from './sentence.ts';
import { cutAt, type Piece } from './split-turns.ts';

/**
 * Reads the turns of a report in the third person (`有记者提问，……`, `王毅称，……`), or null where
 * nobody is reported as saying anything. A paragraph that holds both question and answer is cut.
 * @param speaker the person whose words are reported.
 */
export function cueReported(pieces: readonly Piece[], speaker: string | null): CuedPieces | null {
  const speakers = findAnswerers(
    pieces.map(({ text }) => text),
    speaker,
  );
  if (pieces.some(({ text }) => commentary.test(text))) return null;
  const said = saidBy(speakers);
  const asked = pieces.some(({ text }) => cueQuestion(text, false));
  const report: Report = { said, speakers, asked };
  const cued: CuedPiece[] = [];
  // A question that breaks off may go on in a piece that holds the answer too.
  let torn = false;
  // 他 is whoever spoke last.
  let answerer = speaker;
  let awaits = false;
  let isTold = false;
  let above: Piece | null = null;
  for (const [i, found] of pieces.entries()) {
    // A name alone is that of whom a picture shows.
    const piece = speakers.includes(found.text) ? { ...found, role: 'caption' as const } : found;
    const isAnswered = answerFollows(pieces, i, report);
    const isHeaded = !asked && above !== null && headsSection(above);
    if (piece.text) above = piece;
    const labelled = cueLabelled(piece, speakers, awaits);
    const own: CuedPiece[] =
      told.has(piece.role) && !labelled
        ? cuePiece(piece, { torn, isAnswered, isHeaded, isTold }, report)
        : [{ piece, cue: labelled }];
    for (const { piece: part, cue: read } of own) {
      const cue: Cue | null = read ?? (awaits && !torn ? cueReply(part.text, speakers) : null);
      if (cue?.opens === 'answer') answerer = cue.name ?? answerer;
      if (cue?.opens === 'answer') isTold = true;
      if (cue) torn = cue.opens === 'question' && breaksOff(part.text);
      if (cue) awaits = cue.opens === 'question';
      cued.push({ piece: part, cue: cue?.opens === 'answer' ? { ...cue, name: answerer } : cue });
    }
  }
  if (!cued.some(({ cue }) => cue?.opens === 'answer')) return null;
  return {
    speech: 'reported',
    quoted: cued.every(({ piece, cue }) => cue?.opens !== 'answer' || givesQuotation(piece, said)),
    pieces: cued.map(({ piece }) => piece),
    cues: cued.map(({ cue }) => cue),
  };
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
    return piece && (said.test(piece.text) || cueLabelled(piece, speakers, true) !== null);
  };
  const next = below(i);
  const asks = /[？?][”」]?$/u.test(pieces[next]?.text ?? '');
  return opens(next) || (asks && opens(below(next))) || false;
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

/** Whose words a report gives, and the words by which it does. */
interface Report {
  readonly said: RegExp;
  readonly speakers: readonly string[];
  /** Whether it tells what was asked. */
  readonly asked: boolean;
}

// Where no question is told, such words turn to another subject.
const onSubject = /^在[^。！？，,]{1,20}(?:问题|問題|议题|議題|话题|話題)上[，,]/u;

/** What the paragraphs around one tell of it. */
interface Around extends Asking {
  /** True right below the heading of a section. */
  readonly isHeaded: boolean;
  /** True where something was told above: what stands there is no lede. */
  readonly isTold: boolean;
}

interface CuedPiece {
  readonly piece: Piece;
  readonly cue: Cue | null;
}

function cuePiece(piece: Piece, around: Around, report: Report): CuedPiece[] {
  const head = headOf(piece.text, report.said);
  if (head) {
    const [title, below] = cutAt(piece, [head]) as [Piece, Piece];
    return [
      { piece: { ...title, role: 'heading' }, cue: null },
      ...cueReport(below, around, report).map(({ piece: part, cue }) => ({
        piece: part,
        cue: cue && { ...cue, turnsTo: true },
      })),
    ];
  }
  const sent = measureDateline(piece.text);
  if (sent === 0 || sent === piece.text.length) return cueReport(piece, around, report);
  const [place, rest] = cutAt(piece, [sent]) as [Piece, Piece];
  const cued = cueReport(rest, around, report);
  // A lede keeps its dateline.
  if (!cued.some(({ cue }) => cue?.opens === 'question' || cue?.turnsTo))
    return cueReport(piece, around, report);
  return [{ piece: place, cue: { ...nobody, opens: 'narration', ground: '电头' } }, ...cued];
}

/** The length of a heading that runs into what is said under it: `关于湿地：林知远表示，……`; 0 if none. */
function headOf(text: string, said: RegExp): number {
  const head =
    /^(?:【[^】。！？]{2,24}】|[^。！？，,：:“”【】]{2,24}[：:])\s*(?=[^“「"])/u.exec(text)?.[0] ??
    '';
  const tells = /[问問](?![题題])|[记記说說称稱示讯訊电電]|报道|報道/u.test(head);
  if (measureDateline(text)) return 0;
  return head && !tells && !said.test(`${head}“`) && said.test(text.slice(head.length))
    ? head.length
    : 0;
}

function cueReport(
  piece: Piece,
  { torn, isAnswered, isHeaded, isTold }: Around,
  report: Report,
): CuedPiece[] {
  const { said, speakers, asked } = report;
  const clause = settingOf(piece.text, said);
  if (clause && clause.length < piece.text.length) {
    const [setting, speech] = cutAt(piece, [clause.length]) as [Piece, Piece];
    const ground = `转述“${clause.slice(-24)}”`;
    const name = speakers.find((who) => clause.includes(who)) ?? null;
    return [
      { piece: setting, cue: { ...nobody, opens: 'narration', ground: '交代场合的从句' } },
      { piece: speech, cue: { ...nobody, opens: 'answer', name, ground } },
    ];
  }
  return cutTurns(piece, { torn, isAnswered }, said).map((part, i, all) => {
    const label = itemMark.exec(part.text)?.[0].length ?? 0;
    const text = part.text.slice(label);
    // `记者问及湿地，林知远说，……` answers in the same sentence.
    const isAsked = (i + 1 < all.length || isAnswered) && !said.test(text);
    const cue =
      cueQuestion(text, isAsked) ??
      cueAnswer(text, said, speakers) ??
      (i === 0 && (isHeaded || isTold) ? cueLater(text, isHeaded, report) : null);
    // Each item of a list is a subject of its own.
    const isOther = (part.role === 'item' && i === 0) || (!asked && onSubject.test(text));
    return { piece: part, cue: cue && { ...cue, label, turnsTo: cue.turnsTo || isOther } };
  });
}

/** The answer right below a question, by whatever verb it is told: `林知远提出三点：……`. */
function cueReply(text: string, speakers: readonly string[]): Cue | null {
  const name = speakers.find((who) => text.startsWith(who)) ?? null;
  if (name === null || text[name.length] === '的' || tellsOfEvent(text)) return null;
  return { ...nobody, opens: 'answer', name, ground: `问后“${name}”` };
}

/**
 * The answer of a paragraph that first says what it is about, `步道已有百年。林知远表示，……`: below a
 * heading, behind the paper's background, or by whose name the speech has.
 */
function cueLater(text: string, isHeaded: boolean, { said, speakers }: Report): Cue | null {
  const [first = '', ...more] = text.split(/(?<=[。！？])/u);
  const later = more.find((sentence) => said.test(sentence));
  if (!later || tellsOfEvent(text)) return null;
  const words = said.exec(later)?.[0] ?? '';
  const name = speakers.find((who) => words.includes(who)) ?? null;
  const isAnother = isHeaded || tellsOfOthers(first);
  if (!isAnother && name === null) return null;
  return {
    ...nobody,
    opens: 'answer',
    name,
    turnsTo: isAnother,
    ground: `转述“${words.slice(-24)}”`,
  };
}

/** Whether a piece heads a section: marked so below the title, numbered, or in brackets. */
function headsSection({ role, level, text }: Piece): boolean {
  if (role === 'heading') return level > 1;
  return text.length <= 24 && breaksOff(text) && (opensItem(text) || /^【.+】$/u.test(text));
}

// A clause of its own before the speaker's (`记者会星期四举行，王毅在会上……时说，`) tells of the
// occasion; what follows it is what was said.
const setting = /^[^。！？，,]*(?:举行|舉行|召开|召開|出席|主持)[^。！？]*[，,]/u;

function settingOf(text: string, said: RegExp): string | null {
  const match = turnsTo(text) ? null : said.exec(text);
  return match && setting.test(match[0].slice(0, -1)) ? match[0] : null;
}
