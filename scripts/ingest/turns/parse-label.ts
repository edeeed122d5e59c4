import type { Span } from '../../../src/schemas/span.ts';
import { isCapitalisedSpeaker, isOffice, isOutlet, personName } from './names.ts';

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

const colon = '[:：﹕︰]';
const marks = '[\\[【［「*＊_]{0,3}';
const unmarks = '[\\]】］」*＊_]{1,3}';
const zero = '[\\u200b-\\u200d\\ufeff\\u2060]*';
const labelled = new RegExp(
  `^${zero}(?:\\d{1,3}[.、．)]\\s*)?${marks}\\s*(?=\\S)([^:：﹕︰。！？!?；;\\n\\]】］]{1,48}?)\\s*(?:${unmarks}\\s*)?${colon}\\s*(?:${unmarks}\\s*)?`,
  'u',
);
const bareLetter = /^(?:Q|A)(?:\d{1,2})?(?:[.)]|\s)\s*(?=\S)/u;

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

function withColon(text: string): Label | null {
  const match = labelled.exec(text);
  if (!match) return null;
  const raw = (match[1] as string).trim();
  if (/[,，、]/.test(raw) && !/记者|記者/u.test(raw)) return null;
  const role = roleOf(raw);
  return role && { ...role, length: match[0].length };
}

/** `【云岭日报记者】步道何时开放？`, as live transcripts print it. */
function bracketed(text: string): Label | null {
  const match = /^[【[]([^【】[\]]{1,40})[】\]]\s*(?=\S|$)/u.exec(text);
  const role = match && roleOf((match[1] as string).trim());
  return role && { ...role, length: match[0].length };
}

/** A line that is nothing but a name, with the turn under it. */
function alone(text: string): Label | null {
  if (!/^[\u4e00-\u9fff《》]{1,24}(?:记者|記者|主持人)$/u.test(text) && !personName.test(text))
    return null;
  const role = roleOf(text);
  return role && { ...role, length: text.length };
}

function bareQuestionLetter(text: string): Label | null {
  const match = bareLetter.exec(text);
  if (!match || /^A\s/u.test(text)) return null;
  return { role: text[0] === 'Q' ? 'asker' : 'speaker', name: null, length: match[0].length };
}

function boldName(text: string, bold: readonly Span[]): Label | null {
  const [first] = bold;
  if (first?.[0] !== 0 || first[1] > 40) return null;
  const role = roleOf(text.slice(0, first[1]).trim());
  if (!role || role.role === 'unknown') return null;
  const space = /^\s*/.exec(text.slice(first[1])) as RegExpExecArray;
  return { ...role, length: first[1] + space[0].length };
}

const anonymousAsker =
  /^(?:(?:会后|会前|会上|會後|現場|现场)?[，,]?(?:有|某|外国|外國|中外)?(?:记者|記者|媒体|媒體)(?:朋友)?(?:提问|提問|问及|問及|问到|问|問|追问)?|问题?[一二三四五六七八九十\d]{0,3}|問題?[一二三四五六七八九十\d]{0,3}|提问|提問|Q\d*|Questions?|Reporters?|Journalist|Media|Press)$/iu;
const anonymousSpeaker =
  /^(?:答[一二三四五六七八九十\d]{0,3}|回答|答复|答覆|答问|答問|A\d*|Answer)$/iu;
const followUp =
  /^(?:(?:该|該|同一)?(?:记者|記者)?(?:继续|繼續|再|又)?(?:追问|追問)|再问|再問|又问|又問|Follow-?ups?)$/iu;
const moderator =
  /^(?:主持人|主持|司仪|司儀|会议主持人|moderator|host|operator|staff|interpreter)(?:[\s（(].{0,12})?$|^主持人/iu;

// `王毅表示：` reports what was said; only `王毅：` and `王毅答：` open a turn.
const reports =
  /(?:表示|表态|指出|强调|強調|回应|回應|介绍|介紹|认为|認為|呼吁|宣布|重申|写道|报道|報道|称|稱|说|說|道|问及)$/u;

function roleOf(raw: string): Pick<Label, 'role' | 'name'> | null {
  const bare = raw.replace(/^[[【［「]\s*|\s*[\]】］」]$/gu, '');
  if (followUp.test(bare)) return { role: 'follow-up', name: null };
  if (anonymousAsker.test(bare)) return { role: 'asker', name: null };
  if (anonymousSpeaker.test(bare)) return { role: 'speaker', name: null };
  if (moderator.test(bare)) return { role: 'moderator', name: bare };
  if (reports.test(bare) || (/[云雲曰]$/u.test(bare) && !personName.test(bare))) return null;
  const outlet = outletOf(bare);
  if (outlet) return { role: 'asker', name: outlet };
  const answers = bare.replace(/(?:答|回答|答复|答覆)$/u, '');
  if (answers !== bare && (personName.test(answers) || isOffice(answers)))
    return { role: 'speaker', name: answers };
  if (isCapitalisedSpeaker(bare) || isOffice(bare))
    return bare.length <= 40 ? { role: 'speaker', name: bare } : null;
  return looksLikeName(bare) ? { role: 'unknown', name: bare } : null;
}

/** The outlet of `彭博社记者`, `《环球时报》记者（张三）`, `[AFP]`, `新华社`, `CNN, Jane Doe`. */
function outletOf(bare: string): string | null {
  const named =
    /^(.{1,40}?)\s*(?:的)?(?:记者|記者|reporter|correspondent|journalist)\s*(?:[（(].{1,16}[)）]|[\u4e00-\u9fff·]{2,6})?(?:问|問|提问|提問)?$/iu.exec(
      bare,
    );
  if (named) return /[，,。]/u.test(named[1] as string) ? null : (named[1] as string);
  return isOutlet(bare.replace(/\s*[（(].{1,16}[)）]$/u, '')) ? bare : null;
}

// No name is made of these: what holds one is the beginning of a sentence.
const notOfNames = /[我你您它们們是的了吗嗎呢把被让讓请請问問话話说說有没沒就将將]/u;

function looksLikeName(bare: string): boolean {
  if (notOfNames.test(bare)) return false;
  if (personName.test(bare)) return true;
  if (/^[\u4e00-\u9fff·《》]{1,20}$/u.test(bare)) return true;
  return /^[A-Z][\p{L}.'’-]*(?: [A-Z(][\p{L}.'’)-]*){0,4}$/u.test(bare);
}
