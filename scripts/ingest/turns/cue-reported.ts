import type { LineRole } from '../line.ts';
import { type Cue, type CuedPieces, nobody } from './cue.ts';
import { cueAnswer, turnsTo } from './cue-answer.ts';
import { cueAsked, cueLabelled } from './cue-labelled.ts';
import { cueQuestion } from './cue-question.ts';
import { type Asking, announcesAnswer, cutTurns, sentencesOf } from './cut-turns.ts';
import { findAnswerers } from './find-answerers.ts';
import { type HearsOthers, hearOthers } from './hear-others.ts';
import { measureDateline } from './measure-dateline.ts';
import { onlyAnnounces } from './only-announces.ts';
import { headsSection, nextText } from './page.ts';
import { itemMark } from './parse-label.ts';
import { isCaption, tellsOfEvent } from './recognize-furniture.ts';
import { tellsOfOthers } from './recognize-narration.ts';
import { saidBy } from './said-by.ts';
import { breaksOff, endsSentence } from './sentence.ts';
import { cutAt, type Piece } from './split-turns.ts';

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
        ? cuePiece(piece, { torn, isAnswered, isHeaded, isTold, awaits, broken }, report)
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

/**
 * Whether each paragraph between the first answer and the last, three or more, opens one, and a
 * single one stands below them.
 */
function isAttributed(cued: readonly CuedPiece[]): boolean {
  const opens = ({ cue }: CuedPiece) => cue?.opens === 'answer';
  const isText = ({ piece }: CuedPiece) =>
    piece.role === 'text' && piece.text !== '' && !isCaption(piece.text, null);
  const last = cued.findLastIndex(opens);
  const spoken = cued.slice(cued.findIndex(opens), last + 1).filter(isText);
  const below = cued.slice(last + 1).filter(isText);
  // What breaks off at a colon goes on below.
  const isDone = endsSentence(spoken.at(-1)?.piece.text ?? '') && below.length === 1;
  return isDone && spoken.filter(opens).length > 2 && spoken.every(({ cue }) => cue !== null);
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

/** Whose words a report gives, and the words by which it does. */
interface Report {
  readonly said: RegExp;
  readonly speakers: readonly string[];
  /** Whether it tells what was asked. */
  readonly asked: boolean;
  readonly hearsOthers: HearsOthers;
}

const ofReporters = /记者|記者|媒体|媒體|有人|[问問]/u;

// Where no question is told, such words turn to another subject.
const onSubject = /^在[^。！？，,]{1,20}(?:问题|問題|议题|議題|话题|話題)上[，,]/u;

/** What the paragraphs around one tell of it. */
interface Around extends Asking {
  /** True right below the heading of a section. */
  readonly isHeaded: boolean;
  /** True where something was told above: what stands there is no lede. */
  readonly isTold: boolean;
  /** True right behind a question. */
  readonly awaits: boolean;
  /** True below what breaks off: a sentence may go on beyond what lies between. */
  readonly broken: boolean;
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

function cueReport(piece: Piece, around: Around, report: Report): CuedPiece[] {
  const { said, speakers, asked } = report;
  const { torn, isAnswered } = around;
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
  const scene = sceneOf(piece.text, isAnswered);
  if (scene) {
    const [place, rest] = cutAt(piece, [scene]) as [Piece, Piece];
    const cue: Cue = { ...nobody, opens: 'narration', ground: '交代场合的从句' };
    return [{ piece: place, cue }, ...cueReport(rest, around, report)];
  }
  let asks = false;
  const cued = cutTurns(piece, { torn, isAnswered }, report).map((part, i, all): CuedPiece => {
    const label = itemMark.exec(part.text)?.[0].length ?? 0;
    const text = part.text.slice(label);
    // `记者问及湿地，林知远说，……` answers in the same sentence.
    const isAsked = (i + 1 < all.length || isAnswered) && !said.test(text);
    if (around.isTold && ofAnother.test(said.exec(text)?.[0] ?? ''))
      return { piece: part, cue: { ...nobody, opens: 'narration', ground: '另一场合的话' } };
    const answer = cueAnswer(text, said, speakers);
    // Whoever is told to speak before any reporter is named does not ask.
    const isSaid = !ofReporters.test(said.exec(text)?.[0] ?? '记者');
    const cue =
      (isSaid ? answer : null) ??
      cueQuestion(text, isAsked) ??
      answer ??
      (asks ? cueReply(text, speakers) : null) ??
      (i === 0 || announcesAnswer(text) ? cueUntold(text, around, report) : null);
    asks = cue?.opens === 'question';
    // Each item of a list is a subject of its own.
    const isOther = (part.role === 'item' && i === 0) || (!asked && onSubject.test(text));
    return { piece: part, cue: cue && { ...cue, label, turnsTo: cue.turnsTo || isOther } };
  });
  const [lead, next] = cued;
  const asksNext = around.isTold && lead?.cue === null && next?.cue?.opens === 'question';
  if (lead && asksNext && leadsIn(lead.piece.text))
    cued[0] = { ...lead, cue: { ...nobody, opens: 'narration', ground: '提问前的交代' } };
  return cued;
}

// A term in quotation marks quotes nobody.
const namesInMarks = /[“「][^”」，,。]{1,12}[”」]/gu;

/** Whether words before a question, in its paragraph, tell why it is asked: they quote nobody. */
function leadsIn(text: string): boolean {
  return !/[我“”「」]/u.test(text.replace(namesInMarks, ''));
}

/** What opens at a paragraph that neither asks nor says at once who speaks. */
function cueUntold(
  text: string,
  { isHeaded, isTold, awaits, broken }: Around,
  report: Report,
): Cue | null {
  if (announcesAnswer(text)) return { ...nobody, opens: 'narration', ground: '预告回应的话' };
  if (awaits) return broken ? null : cueAwaited(text, report.speakers);
  if (quotesSpeaker(text, report.speakers))
    return { ...nobody, opens: 'answer', ground: '引述的话' };
  if (isTold && !broken && report.hearsOthers(text))
    return { ...nobody, opens: 'narration', ground: '转述他人的话' };
  return isHeaded || isTold ? cueLater(text, isHeaded, report) : null;
}

// What somebody said on another day, to one who interviewed him: 林知远5日接受北港社专访时表示，
const ofAnother =
  /(?:\d{1,2}[日号號]|此前|日前|早前)[^。]{0,16}接受[^。，,]{0,24}(?:专访|專訪|采访|採訪)[^。，,]{0,4}?(?:表示|称|稱|说|說|指出)/u;

/** Whether a paragraph begins with the bare name of a speaker and quotes him, by whatever verb. */
function quotesSpeaker(text: string, speakers: readonly string[]): boolean {
  const who = speakers.find((name) => text.startsWith(name));
  return (
    who !== undefined && text[who.length] !== '的' && /[，,：:][“「『][^”」』]{6,}/u.test(text)
  );
}

/** The answer right behind a question in one paragraph, where the speaker may be 他. */
function cueReply(text: string, speakers: readonly string[]): Cue | null {
  if (announcesAnswer(text)) return null;
  const isHe = /^[他她]/u.test(text) && endsSentence(text);
  return isHe ? { ...nobody, opens: 'answer', ground: '问后“他”' } : cueAwaited(text, speakers);
}

/** The answer to a question that a report has told: whatever its speaker is then said to do. */
function cueAwaited(text: string, speakers: readonly string[]): Cue | null {
  const name = speakers.find((who) =>
    new RegExp(
      `^(?:[^。！？“”]{0,40}[，,])?[^。！？，,：:“”]{0,24}?${RegExp.escape(who)}(?!的)`,
      'u',
    ).test(text),
  );
  if (!name || !endsSentence(text) || tellsOfEvent(text) || isCaption(text, name)) return null;
  return { ...nobody, opens: 'answer', name, ground: `转述“${name}”` };
}

/**
 * The answer of a paragraph that first says what it is about, `步道已有百年。林知远表示，……`: below a
 * heading, behind the paper's background, or by whose name the speech has.
 */
function cueLater(text: string, isHeaded: boolean, { said, speakers }: Report): Cue | null {
  const [first = '', ...more] = text.split(/(?<=[。！？])/u);
  const later = more.find((sentence) => said.test(sentence));
  if (!later || (!isHeaded && tellsOfEvent(text))) return null;
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

// A clause of its own before the speaker's (`记者会星期四举行，王毅在会上……时说，`) tells of the
// occasion; what follows it is what was said.
const setting = /^[^。！？，,]*(?:举行|舉行|召开|召開|出席|主持)[^。！？]*[，,]/u;

// The same before a question, with the occasion for its object: `林知远主持记者会，有记者问，`.
const scene =
  /^[^。！？]{0,60}?(?:主持|举行|舉行|召开|召開)[^。！？，,]{0,16}(?:记者会|記者會|发布会|發布會|吹风会|吹風會)[，,](?!被)/u;

function sceneOf(text: string, isAnswered: boolean): number {
  const words = scene.exec(text)?.[0].length ?? 0;
  return words && cueQuestion(text.slice(words), isAnswered) ? words : 0;
}

function settingOf(text: string, said: RegExp): string | null {
  const match = turnsTo(text) ? null : said.exec(text);
  return match && setting.test(match[0].slice(0, -1)) ? match[0] : null;
}
