import type { Cue, CuedPieces } from './cue.ts';
import { sayingVerb } from './names.ts';
import { saidBy } from './said-by.ts';
import { breaksOff } from './sentence.ts';
import { cutAt, type Piece } from './split-turns.ts';

const reporter = '(?:(?:记者|記者)(?![会會])|媒体|媒體)';
const asks =
  '(?:提问|提問|问道|追问|追問|询问|詢問|发问|提出|问|問)(?![及到题題])(?:[^。？！，,：:“”]{0,12}[，,：:]|[^。！：:“”]{2,100}[？?])';
const asksAbout = '(?:问及|問及|问到|問到)[^。！？]{2,100}(?<![时時後后][，,][^，,]{0,60})[。？]';
const asking = new RegExp(
  `^[^。！？!?“”]{0,24}?(?:(?:有|一名|一位|多名|另有|还有|来自)?([^。！？，,“”]{0,20}?)${reporter}[^。！？，,“”]{0,30}?)(?:${asks}|${asksAbout})`,
  'u',
);
const askedAbout =
  /^(?:在|当|當)?(?:回答|回应|回應|答复|答覆)[^。！？]{2,80}?(?:提问|提問|问题|問題|询问|詢問|关切|關切)(?:时|時|后|後)?[，,]|^(?:在|当|當)?(?:被|获|獲)?(?:[^。，,]{0,14}?(?:记者|記者|媒体|媒體))?(?:问及|問及|问到|問到|被问|被問|谈及|谈到|談及|談到|针对|針對|就|关于|關於|对于|對於)[^。！？]{2,80}?[，,]/u;

// `王毅在回应……的批评时表示，`; 在回答记者提问时 alone turns to nothing.
const answersAbout =
  /^[^，,。]{0,16}(?:在|当|當)(?:回应|回應|谈到|談到|谈及|談及|被问及|被問及|被问到|回答(?:有关|有關|关于|關於))[^，,。]{2,60}(?:时|時)/u;

/**
 * Reads the turns of a report in the third person (`有记者提问，……`, `王毅称，……`), or null where
 * nobody is reported as saying anything. A paragraph that holds both question and answer is cut.
 * @param speaker the person whose words are reported.
 */
export function cueReported(pieces: readonly Piece[], speaker: string | null): CuedPieces | null {
  const said = saidBy(speaker);
  const cued: CuedPiece[] = [];
  // A question that breaks off may go on in a piece that holds the answer too.
  let torn = false;
  for (const piece of pieces) {
    const own: CuedPiece[] =
      piece.role === 'text' ? cuePiece(piece, torn, said, speaker) : [{ piece, cue: null }];
    cued.push(...own);
    const last = own.findLast(({ cue }) => cue !== null);
    if (last) torn = last.cue?.opens === 'question' && breaksOff(last.piece.text);
  }
  if (!cued.some(({ cue }) => cue?.opens === 'answer')) return null;
  return {
    speech: 'reported',
    quoted: cued.every(({ piece, cue }) => cue?.opens !== 'answer' || givesQuotation(piece, said)),
    pieces: cued.map(({ piece }) => piece),
    cues: cued.map(({ cue }) => cue),
  };
}

/** Whether an answer is told in quotation marks from its first word to its last. */
function givesQuotation({ text }: Piece, said: RegExp): boolean {
  const words = said.exec(text)?.[0].length ?? 0;
  return /^\s?[“「『"]/u.test(text.slice(words)) && /[”」』"]。?$/u.test(text);
}

interface CuedPiece {
  readonly piece: Piece;
  readonly cue: Cue | null;
}

function cuePiece(piece: Piece, torn: boolean, said: RegExp, speaker: string | null): CuedPiece[] {
  const clause = settingOf(piece.text, said);
  const line = dateline.exec(piece.text)?.[0];
  if (line && line.length < piece.text.length) {
    const [place, report] = cutAt(piece, [line.length]) as [Piece, Piece];
    const cued = cuePiece(report, torn, said, speaker);
    if (cued.some(({ cue }) => cue?.opens === 'question'))
      return [{ piece: place, cue: { ...nobody, opens: 'narration', ground: '电头' } }, ...cued];
  }
  if (clause && clause.length < piece.text.length) {
    const [setting, speech] = cutAt(piece, [clause.length]) as [Piece, Piece];
    const ground = `转述“${clause.slice(-24)}”`;
    return [
      { piece: setting, cue: { ...nobody, opens: 'narration', ground: '交代场合的从句' } },
      { piece: speech, cue: { ...nobody, opens: 'answer', name: speaker, ground } },
    ];
  }
  return cutTurns(piece, torn, said).map((part, i, all) => ({
    piece: part,
    cue: questionCue(part.text, i + 1 < all.length) ?? answerCue(part.text, said, speaker),
  }));
}

// Where and when a report was sent: `（北港综合讯）`, `北港社青川3月7日电（记者李平）`.
const dateline =
  /^[（(【]?[\u4e00-\u9fff]{2,16}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|電|讯|訊)(?:[）)】]|\s|(?=[（(]))\s*(?:[（(](?:记者|記者)[^（()）]{1,30}[)）])?\s*(?=\S)/u;

const nobody = { name: null, followsUp: false, turnsTo: false, label: 0, sure: true };

// A clause of its own before the speaker's (`记者会星期四举行，王毅在会上……时说，`) tells of the
// occasion; what follows it is what was said.
const setting = /^[^。！？，,]*(?:举行|舉行|召开|召開|出席|主持)[^。！？]*[，,]/u;

function settingOf(text: string, said: RegExp): string | null {
  const match = said.exec(text);
  return match && setting.test(match[0].slice(0, -1)) ? match[0] : null;
}

// `在回答记者提问时表示，` tells of the answer, not of the question.
const answering = /(?:时|時|后|後)[，,]$|(?:答|答复|答覆)[^，,。]{0,24}(?:记者|記者)/u;

// Reporters of no outlet in particular.
const anyOutlet =
  /^(?:有|媒体|媒體|现场|現場|在场|与会|中外|外国|外國|境外|当地|多家|各国|其他|另外?|同一|该|这位|那位|本报|本台|本社|我|他|她|女|男|年轻)|名$|位$|的$/u;

// `记者问及……。` asks only where its answer follows.
const asksOf = /[问問][及到]/u;

/** @param isAnswered whether the answer follows in the same paragraph. */
function questionCue(text: string, isAnswered: boolean): Cue | null {
  const match = asking.exec(text);
  if (!match || answering.test(match[0]) || (asksOf.test(match[0]) && !isAnswered)) return null;
  const outlet =
    /(?:有|一名|一位|来自)?([^有一来，,]{2,16})$/u.exec(match[1]?.trim() ?? '')?.[1] ?? null;
  const name = outlet && !anyOutlet.test(outlet) ? outlet : null;
  return { ...nobody, opens: 'question', name, ground: `转述“${match[0]}”` };
}

function answerCue(text: string, said: RegExp, speaker: string | null): Cue | null {
  const words = said.exec(text)?.[0] ?? actsOn(text, speaker);
  if (!words) return null;
  const ground = `转述“${words.slice(-24)}”`;
  return {
    ...nobody,
    opens: 'answer',
    name: speaker,
    turnsTo: askedAbout.test(text) || answersAbout.test(text) || text.startsWith('——'),
    ground,
  };
}

/** `针对湿地，林知远拿出地图。他强调，……`: the subject, with what the speaker does before he says something. */
function actsOn(text: string, speaker: string | null): string | null {
  const subject = askedAbout.exec(text)?.[0];
  if (!subject || !speaker || !text.slice(subject.length).startsWith(speaker)) return null;
  return new RegExp(`[他她]${sayingVerb}[，,：:“]`, 'u').test(text) ? subject : null;
}

/**
 * Cuts a paragraph where the speaker begins to answer, and where a question begins that is answered
 * in the same paragraph.
 */
function cutTurns(piece: Piece, torn: boolean, said: RegExp): Piece[] {
  const cuts: number[] = [];
  let asked = torn || questionCue(piece.text, true) !== null;
  for (const at of sentencesOf(piece.text)) {
    const ahead = piece.text.slice(at, at + 200);
    if (asked && said.test(ahead)) {
      cuts.push(at);
      asked = false;
    } else if (
      !asked &&
      at > 0 &&
      questionCue(ahead, true) &&
      !/我|朋友/u.test(ahead.slice(0, 12))
    ) {
      cuts.push(at);
      asked = true;
    }
  }
  if (asked && cuts.length) cuts.pop();
  return cuts.length ? cutAt(piece, cuts) : [piece];
}

/** Where the sentences of a text begin, but for the first. */
function sentencesOf(text: string): number[] {
  return [...text.matchAll(/[？?。][”"」』]?\s*|】\s*/gu)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((at) => at < text.length);
}
