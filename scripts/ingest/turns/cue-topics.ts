import { type Cue, type CuedPieces, nobody } from './cue.ts';
import { cueQuestion } from './cue-question.ts';
import { holderOf } from './names.ts';
import { isHeadingLike } from './page.ts';
import { recognizeFurniture, tellsOfEvent } from './recognize-furniture.ts';
import { saidBy } from './said-by.ts';
import { cutAt, type Piece } from './split-turns.ts';

// What somebody talked of, as the heading of his words: 谈步道开放：, 【回应收费传言】.
const topic =
  /^(?:[■●◆▲★□◇▶►◎▪·•※]\s*)?[【[]?(?:\d{1,2}[.、．]\s*)?(?:谈及|談及|谈到|談到|谈|談|回应|回應|关于|關於|被问及|被問及)[^。！？!?，,：:—―]{2,30}(?:[：:]|[—―]{1,2})?[】\]]?$/u;
// The same behind his words: ——谈步道开放.
const behind = /^(?:——|—|--)\s*(?:谈|談|回应|回應|关于|關於)[^。！？!?：:]{2,30}$/u;

/**
 * Reads a digest that gives under each subject what the speaker said, and no word of who says it;
 * null where the document tells of no conference, has fewer than two subjects, or tells under them who
 * asked or who said it.
 */
export function cueTopics(found: readonly Piece[], speaker: string | null): CuedPieces | null {
  const pieces = found.flatMap(cutSubject);
  if (!pieces.some(({ text }) => tellsOfConference(text, speaker))) return null;
  const cues: (Cue | null)[] = pieces.map(() => null);
  const texts = pieces.flatMap(({ text }, i) => (text ? [i] : []));
  for (const [k, i] of texts.entries()) {
    const piece = pieces[i] as Piece;
    if (isSubject(piece) || recognizeFurniture(piece, speaker)) continue;
    const above = pieces[texts[k - 1] ?? -1];
    const below = pieces[texts[k + 1] ?? -1];
    const heading = [
      above && heads(above) ? above : null,
      below && behind.test(below.text) ? below : null,
    ].find((subject) => subject !== null);
    if (heading) cues[i] = cueOf(heading.text, ownLabel(piece, speaker));
  }
  const headed = pieces.filter((_, i) => cues[i]);
  const said = saidBy(speaker === null ? [] : [speaker]);
  const isTold = (piece: Piece) => {
    const text = piece.text.slice(ownLabel(piece, speaker));
    return said.test(text) || cueQuestion(text, true) !== null;
  };
  if (headed.length < 2 || headed.some(isTold)) return null;
  return { speech: 'direct', quoted: false, pieces: pieces.map(asSubject), cues };
}

// The title of a digest that names nobody: 热点问题 部长回应.
const holderAnswers =
  /(?:外长|外長|部长|部長|总理|總理|发言人|發言人)[^。，,]{0,4}(?:回应|回應|答)[^。，,]{0,8}$/u;

function tellsOfConference(text: string, speaker: string | null): boolean {
  if (speaker === null) return holderAnswers.test(text);
  const head = text.slice(0, 200);
  return head.includes(speaker) && (tellsOfEvent(head) || answersReporters.test(head));
}

const answersReporters = /(?:回答|回应|回應|答)[^。，,]{0,8}(?:记者|記者)/u;

// The same in one line with the words: 谈步道：明天开放。【谈步道】明天开放。
const runIn =
  /^(?:\d{1,2}[.、．]\s*)?(?:谈及|談及|谈到|談到|谈|談|回应|回應|关于|關於|被问及|被問及)[^。！？!?，,：:]{2,30}[：:]\s*(?=\S)|^【(?:谈|談|回应|回應|关于|關於)[^。！？!?，,：:】]{2,30}】\s*(?=\S)/u;

function cutSubject(piece: Piece): Piece[] {
  // A heading holds its subject alone, whatever stands behind its colon.
  const words = piece.role === 'heading' ? 0 : runIn.exec(piece.text)?.[0].length;
  return words ? cutAt(piece, [words]) : [piece];
}

/** A subject heads what stands below it, or stands like a caption behind it. */
function asSubject(piece: Piece): Piece {
  if (!isSubject(piece)) return piece;
  return { ...piece, role: behind.test(piece.text) ? 'caption' : 'heading' };
}

const isSubject = (piece: Piece) => behind.test(piece.text) || heads(piece);

function heads(piece: Piece): boolean {
  const isMarked = /^[■●◆▲★□◇▶►◎▪·•※]|[：:】\]—―]$/u.test(piece.text);
  return topic.test(piece.text) && (isMarked || isHeadingLike(piece));
}

/** How much of a piece is the speaker's own label. */
function ownLabel({ label }: Piece, speaker: string | null): number {
  return label?.name && holderOf(label.name) === speaker ? label.length : 0;
}

function cueOf(heading: string, label: number): Cue {
  return { ...nobody, opens: 'answer', turnsTo: true, label, ground: `小标题“${heading}”` };
}
