import type { Span } from '../../../src/schemas/span.ts';
import { personName } from './names.ts';
import { tellRole } from './tell-role.ts';

/** What a label by itself says of the turn that it opens. */
export type LabelRole =
  | 'asker'
  /** The one who asked before asks on: 追问. */
  | 'follow-up'
  | 'speaker'
  | 'moderator'
  /** A name of which only the rest of the document tells what it is. */
  | 'unknown';

/** The words that open a turn, such as `彭博社记者：`. */
export interface Label {
  readonly role: LabelRole;
  /** The name without brackets, emphasis and 记者; null where the label names nobody (问, Q, 记者). */
  readonly name: string | null;
  /** How many UTF-16 units of the paragraph the label takes, colon and white space included. */
  readonly length: number;
}

const colon = '[:：﹕︰∶]';
const bullet = '(?:(?:[■●◆▲▶►▪•·※★☆○◎□◇]|\\p{Extended_Pictographic}\\ufe0f?)\\s*)?';
const clock = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const dated = `(?:\\d{4}-\\d{1,2}-\\d{1,2}\\s+)?${clock}`;
const minute = `[\\[［(（【]${dated}[\\]］)）】]\\s*`;
// The number of a question, or in a live report the minute of a turn.
const numbering = `(?:${clock}\\s+|${minute}|(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)]\\s*|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\\s*)?`;
// A live report may give the minute behind the name: `[林知远] [10:11]：`.
const stamp = `(?:${minute})?`;
/** What stands before the first word of a numbered or marked item: a number, a minute, a bullet. */
export const itemMark = new RegExp(`^${bullet}${numbering}`, 'u');
const marks = '[\\[【［「『“”‘"\'*＊_★☆]{0,3}';
const unmarks = '[\\]】］」』”’"\'*＊_★☆]{1,3}';
// A straight quotation mark after the colon opens the speech.
const lateUnmarks = '[\\]】］」』”’*＊_★☆]{1,3}';
const zero = '[\\u200b-\\u200d\\ufeff\\u2060]*';
const labelled = new RegExp(
  `^${zero}${bullet}${numbering}${marks}\\s*(?=\\S)([^:：﹕︰∶。！？!?；;\\n\\]】］]{1,48}?)\\s*(?:${unmarks}\\s*)?${stamp}${colon}\\s*(?:${lateUnmarks}\\s*)?${stamp}`,
  'u',
);
// A French ministry answers with R, réponse.
const bareLetter = /^(?:Q|A|R(?=\.))(?:\d{1,2})?(?:[.)]|\s)\s*(?=\S)/u;

/**
 * Reads the label at the beginning of a paragraph, or null where there is none.
 * @param bold what the markup prints bold, as spans of `text`: a bold name may lack its colon.
 */
export function parseLabel(text: string, bold: readonly Span[] = []): Label | null {
  return (
    withColon(text) ??
    bracketed(text) ??
    bareQuestionLetter(text) ??
    boldName(text, bold) ??
    alone(text)
  );
}

// A note in brackets, from its first character to its last: `（视频：李平 编辑：陈立）`.
const noted = /^[（(][^（()）]*[)）]$/u;

function withColon(text: string): Label | null {
  const match = labelled.exec(text);
  if (!match || noted.test(text)) return null;
  const words = (match[1] as string).trim();
  // The closing mark of a name that is quoted in part: 网友“海风”.
  const raw = /“[^”记記]*$/u.test(words) && !/^“/u.test(words) ? `${words}”` : words;
  const role = tellRole(raw);
  return role && { ...role, length: match[0].length };
}

const inBrackets = new RegExp(
  `^[【[]([^【】[\\]]{1,40})[】\\]]\\s*(?:(?:记者|記者)${colon}\\s*)?${stamp}(?=\\S|$)`,
  'u',
);

/** `【云岭日报记者】步道何时开放？`, as live transcripts print it; 记者： may stand behind the outlet. */
function bracketed(text: string): Label | null {
  const match = inBrackets.exec(text);
  const words = match?.[1]?.trim() ?? '';
  const isCredit = match !== null && crediting.test(text.slice(match[0].length));
  const isNone = isCredit || byline.test(words) || rowOfLinks.test(text);
  const role = isNone ? null : tellRole(words);
  return match && role && { ...role, length: match[0].length };
}

// `【纠错】责任编辑：李平` says nothing.
const crediting = /^(?:责任编辑|責任編輯|编辑|編輯|来源|來源|作者)\s*[:：]/u;
// `[打印文字稿] [打印图文稿]`: what a page offers to do.
const rowOfLinks = /^(?:[【[][^【】[\]]{1,40}[】\]]\s*){2,8}$/u;

// Who reports, and for which paper: `【北港报道 记者 李平】`.
const byline =
  /(?:报道|報道|讯|訊|电|電|消息)[\s，,（(]*(?:(?:本报|特约|驻.{1,8})?(?:记者|記者|编译|編譯).*)?$/u;

// A title tells what somebody did to the reporters: 林知远面对北港记者.
const deed = /答|[妙面][对對](?!面)|[会會][见見]|回应|回應|告诉|告訴/u;

/** A line that is nothing but a name, with the turn under it; `王部长` may be a piece of a sentence. */
function alone(text: string): Label | null {
  const asks =
    !deed.test(text) &&
    /^(?:[\u4e00-\u9fff《》]{1,24}|[A-Z][\w《》\u4e00-\u9fff]{1,12})(?:记者|記者|主持人)$/u.test(
      text,
    );
  const role = asks || personName.test(text) ? tellRole(text) : null;
  return role && (asks || role.role === 'unknown') ? { ...role, length: text.length } : null;
}

function bareQuestionLetter(text: string): Label | null {
  if (/^Q\d{0,2}$/.test(text)) return { role: 'asker', name: null, length: text.length };
  const match = bareLetter.exec(text);
  if (!match || /^A\d*\s/u.test(text)) return null;
  return { role: text[0] === 'Q' ? 'asker' : 'speaker', name: null, length: match[0].length };
}

function boldName(text: string, bold: readonly Span[]): Label | null {
  const [first] = bold;
  if (first?.[0] !== 0 || first[1] > 40) return null;
  const role = tellRole(text.slice(0, first[1]).trim());
  if (!role || role.role === 'unknown') return null;
  const space = /^\s*/.exec(text.slice(first[1])) as RegExpExecArray;
  return { ...role, length: first[1] + space[0].length };
}
