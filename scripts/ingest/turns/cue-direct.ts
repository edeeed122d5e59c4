import { callsNext } from './calls-next.ts';
import { closesEvent } from './closes-event.ts';
import type { Cue, CuedPieces } from './cue.ts';
import { cutToldQuestions } from './cut-told-questions.ts';
import { findAffiliations } from './find-affiliations.ts';
import { findBareTurns } from './find-bare-turns.ts';
import { findLoneAnswer } from './find-lone-answer.ts';
import { findSectionSpeakers } from './find-section-speakers.ts';
import { isCourtesy } from './is-courtesy.ts';
import { type NamedVoice, nameVoices, textOf } from './name-voices.ts';
import { sayingVerb } from './names.ts';
import { outletInBrackets } from './outlet-in-brackets.ts';
import { nextText } from './page.ts';
import { itemMark } from './parse-label.ts';
import type { Piece } from './split-turns.ts';
import { machineName } from './tell-role.ts';

const opens = {
  asker: 'question',
  'follow-up': 'question',
  speaker: 'answer',
  moderator: 'narration',
} as const;

/**
 * Reads the turns that labels open (`彭博社记者：`, `王毅：`), or null where the document has none:
 * at least one question must be followed by an answer, and one of them be labelled.
 */
export function cueDirect(found: readonly Piece[], speaker: string | null): CuedPieces | null {
  const { pieces, cues: told } = cutToldQuestions(found, speaker);
  const voices = nameVoices(pieces, speaker);
  const bare = findBareTurns(pieces, voices);
  const turns = pieces.map(
    (piece, i) =>
      told.get(piece)?.opens ?? bare.get(i) ?? (voices[i] ? opens[voices[i].voice] : null),
  );
  const asked = turns.indexOf('question');
  const answers = pieces.filter((piece, i) => turns[i] === 'answer' && piece.label?.length);
  if (answers.length && answers.every(isTold)) return null;
  const lone = asked < 0 ? findLoneAnswer(pieces, voices, speaker) : -1;
  if (lone < 0 && (asked < 0 || !turns.includes('answer', asked))) return null;
  const heard = new Set(
    pieces.flatMap(({ label }, i) => (turns[i] === 'answer' && label?.name ? [label.name] : [])),
  );
  let before: Cue['opens'] | null = null;
  const cues = pieces.map((piece, i) => {
    const turn = turns[i] ?? null;
    if (bare.has(i)) return numbered(piece, bareCue(bare.get(i) as Cue['opens']));
    // Whoever takes the floor again, and not to answer, may only close the conference.
    const isAnother = before !== null && before !== 'question' && lone < 0;
    const again = turn === 'answer' && isAnother && i > asked;
    const closes = again && answersNothing(pieces, turns, i);
    const reply = turn === null && before === 'question' ? toldCue(piece.text, heard) : null;
    before = turn ?? reply?.opens ?? before;
    return told.get(piece) ?? reply ?? cueOf(piece, voices[i] ?? null, closes ? 'narration' : turn);
  });
  const outlets = findAffiliations(pieces);
  const answering = findSectionSpeakers(pieces);
  const named = cues.map((cue, i) => {
    if (cue?.opens === 'answer')
      return {
        ...cue,
        name: cue.name ?? answering[i] ?? null,
        turnsTo: i === lone,
        // A report may quote so what it tells of besides.
        sure: cue.sure && lone < 0,
      };
    if (cue?.opens !== 'question') return cue;
    const name = outlets.get(cue.name ?? '') ?? cue.name ?? askerBelow(pieces, cues, i);
    return { ...cue, name };
  });
  return { speech: 'direct', quoted: false, pieces, cues: named };
}

/** The outlet in brackets below a question whose label names nobody. */
function askerBelow(
  pieces: readonly Piece[],
  cues: readonly (Cue | null)[],
  i: number,
): string | null {
  if (cues[i]?.followsUp) return null;
  for (let k = i + 1; k < pieces.length && !cues[k]; k++) {
    const outlet = outletInBrackets(pieces[k]?.text ?? '');
    if (outlet) return outlet;
  }
  return null;
}

/** The number of a question without a name is no part of it: `一、何时开放？` */
function numbered({ text }: Piece, cue: Cue): Cue {
  return { ...cue, label: cue.opens === 'question' ? (itemMark.exec(text)?.[0].length ?? 0) : 0 };
}

// Thanks to one who asked begin or end an answer.
const thanksOne = /[你您]的(?:提问|提問|问题|問題)/u;

/** Whether who takes the floor again only calls the next one who asks, thanks, or closes. */
function answersNothing(
  pieces: readonly Piece[],
  turns: readonly (Cue['opens'] | null)[],
  i: number,
): boolean {
  const said = textOf(pieces, i);
  const next = pieces[nextText(pieces, i)];
  const isAlone = !next || next.label !== null;
  if (callsNext(said) && turns.slice(i + 1).find((turn) => turn !== null) === 'question')
    return true;
  return (
    closesEvent(said, true) ||
    (isAlone && isCourtesy(said) && !thanksOne.test(said)) ||
    isBelowRule(pieces, i)
  );
}

/** Whether a reporter breaks into what he quotes behind a label: `发言人答：“会的。”他说，“明天。”` */
function isTold({ text, label }: Piece): boolean {
  const said = text.slice(label?.length ?? 0);
  // 林知远回答：“明天。” tells that he answered, and quotes him.
  const tells = /(?:回答|答道)[:：]$/u.test(text.slice(0, label?.length ?? 0).trim());
  if (tells && /^“[^”]*”[^“”]{0,40}$/u.test(said)) return true;
  return /^[“「]/u.test(said) && breaksIn.test(said.replace(/[“「][^”」]*[”」]/gu, '“”'));
}

const breaksIn = new RegExp(`“”[他她][^“”。]{0,8}${sayingVerb}`, 'u');

/**
 * The turn that `毛宁表示：` opens behind a labelled question, as a page tells what was asked after
 * the conference; null where nobody who answers in the document does.
 */
function toldCue(text: string, heard: ReadonlySet<string>): Cue | null {
  const [words = '', told = ''] =
    /^(?:[对對]此[，,]?)?([\u4e00-\u9fff·]{2,14}?)(?:表示|说|說|答道|回答|回应)[:：]/u.exec(text) ??
    [];
  const name = [...heard].find((who) => told.endsWith(who));
  if (!name) return null;
  return { ...bareCue('answer'), name, label: words.length, ground: `转述“${words}”` };
}

/** Whether a line of marks parts a piece from the conference above it. */
function isBelowRule(pieces: readonly Piece[], i: number): boolean {
  let above = i - 1;
  while (above >= 0 && !pieces[above]?.text && pieces[above]?.role !== 'rule') above--;
  return pieces[above]?.role === 'rule' || /^[*＊\-—_=~\s]{3,80}$/u.test(pieces[above]?.text ?? '');
}

function bareCue(turn: Cue['opens']): Cue {
  const nobody = { name: null, followsUp: false, turnsTo: false, label: 0 };
  return { ...nobody, opens: turn, sure: true, ground: '版式示明：无标签的一问一答' };
}

function cueOf({ label }: Piece, named: NamedVoice | null, turn: Cue['opens'] | null): Cue | null {
  if (!turn || !named || !label) return null;
  const words = label.name ?? (turn === 'question' ? '问' : '答');
  return {
    opens: turn,
    name: machineName.test(label.name ?? '') ? null : label.name,
    followsUp: named.voice === 'follow-up',
    turnsTo: false,
    label: label.length,
    sure: named.sure,
    ground: `标签“${words}”`,
  };
}
