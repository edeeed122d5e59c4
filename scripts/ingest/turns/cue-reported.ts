import { type Cue, type CuedPieces, nobody } from './cue.ts';
import { cueAnswer } from './cue-answer.ts';
import { cueQuestion } from './cue-question.ts';
import { cutTurns } from './cut-turns.ts';
import { saidBy } from './said-by.ts';
import { breaksOff } from './sentence.ts';
import { cutAt, type Piece } from './split-turns.ts';

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
  const sent = dateline.exec(piece.text)?.[0].length ?? 0;
  if (sent === 0 || sent === piece.text.length) return cueReport(piece, torn, said, speaker);
  const [place, report] = cutAt(piece, [sent]) as [Piece, Piece];
  const cued = cueReport(report, torn, said, speaker);
  if (!cued.some(({ cue }) => cue?.opens === 'question'))
    return cueReport(piece, torn, said, speaker);
  return [{ piece: place, cue: { ...nobody, opens: 'narration', ground: '电头' } }, ...cued];
}

function cueReport(piece: Piece, torn: boolean, said: RegExp, speaker: string | null): CuedPiece[] {
  const clause = settingOf(piece.text, said);
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
    cue: cueQuestion(part.text, i + 1 < all.length) ?? cueAnswer(part.text, said, speaker),
  }));
}

// Where and when a report was sent: `（北港综合讯）`, `北港社青川3月7日电（记者李平）`.
const dateline =
  /^[（(【]?[\u4e00-\u9fff]{2,16}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|電|讯|訊)(?:[）)】]|\s|(?=[（(]))\s*(?:[（(](?:记者|記者)[^（()）]{1,30}[)）])?\s*(?=\S)/u;

// A clause of its own before the speaker's (`记者会星期四举行，王毅在会上……时说，`) tells of the
// occasion; what follows it is what was said.
const setting = /^[^。！？，,]*(?:举行|舉行|召开|召開|出席|主持)[^。！？]*[，,]/u;

function settingOf(text: string, said: RegExp): string | null {
  const match = said.exec(text);
  return match && setting.test(match[0].slice(0, -1)) ? match[0] : null;
}
