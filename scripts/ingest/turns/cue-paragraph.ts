import { type Cue, nobody } from './cue.ts';
import { cueAnswer, turnsTo } from './cue-answer.ts';
import { cueReply } from './cue-awaited.ts';
import { cueQuestion } from './cue-question.ts';
import { cueUntold } from './cue-untold.ts';
import { announcesAnswer, cutTurns } from './cut-turns.ts';
import { measureDateline } from './measure-dateline.ts';
import { itemMark } from './parse-label.ts';
import type { Around, CuedPiece, Report } from './report.ts';
import { cutAt, type Piece } from './split-turns.ts';

const ofReporters = /记者|記者|媒体|媒體|有人|[问問]/u;

// Where no question is told, such words turn to another subject.
const onSubject = /^在[^。！？，,]{1,20}(?:问题|問題|议题|議題|话题|話題)上[，,]/u;

/** Reads the turns that a paragraph of a report opens, and cuts it where they begin. */
export function cueParagraph(piece: Piece, around: Around, report: Report): CuedPiece[] {
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

// What somebody said on another day, to one who interviewed him: 林知远5日接受北港社专访时表示，
const ofAnother =
  /(?:\d{1,2}[日号號]|此前|日前|早前)[^。]{0,16}接受[^。，,]{0,24}(?:专访|專訪|采访|採訪)[^。，,]{0,4}?(?:表示|称|稱|说|說|指出)/u;

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
