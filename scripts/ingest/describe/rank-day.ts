import type { BlockType } from '../../../src/schemas/block.ts';
import type { Head } from '../collect-head.ts';

/** A day as a head names it. */
export interface DayMention {
  /** Null where it is not written: 3月7日. */
  readonly year: number | null;
  /** Null where the number of the day stands alone: 7日. */
  readonly month: number | null;
  readonly day: number;
  /** Where in the head its words stand. */
  readonly index: number;
  readonly words: string;
}

/** What says that a sentence tells of the press conference itself. */
export const tellsOfEvent =
  /记者会|記者會|发布会|發布會|吹风会|吹風會|例会|例會|見面會|见面会|答.{0,8}(?:记者|記者|提问|提問|问|問)|主持|举行|舉行|出席|受访|受訪|专访|專訪|briefing|(?:press|news) conference|press availability|interview|remarks/iu;

const ofPublication =
  /(?:发布(?!会)|發布(?!會)|发表|發表|更新|修改|刊登|上传|上傳|发稿|Updated|Posted|Published|Last modified)[^\n，,。]{0,4}[:：]?\s*$|^date\s*$/iu;
const clockBefore = /\d{1,2}[:：]\d{2},?\s*$/u;
const clock = /^[^\S\n]*[（(T]?[^\S\n]*(?:(?:星期|周)[一二三四五六日]\)?）?\s*)?\d{1,2}[:：]\d{2}/u;
/** A newspaper's own day stands before the number of its page, or with its weekday before its name. */
const edition =
  /^[^\S\n]*(?:(?:(?:星期|周)[一二三四五六日])?[^\S\n]*第?[^\S\n]*[A-Z]?\d{1,3}[^\S\n]*版|(?:星期|周)[一二三四五六日][^\S\n]+[\u4e00-\u9fff]+[报報])/u;
const ofCredit = /^[^\S\n|｜]*[|｜]?[^\S\n]*(?:来源|來源)\s*[:：]/u;
// The day on which the page was read stands beside its field of search.
const today = /^[^\S\n]*(?:Search|Log ?in|Sign in)\b|^[^\S\n]*(?:搜索|登录)/iu;
const dateline = /^\s*[电電讯訊]/u;
const ofSpeaker = /(?:发言人|發言人|部长|部長|外长|外長)[^，,。、]{0,8}$/u;
const toCome =
  /(?:将于|將於|将在|將在|定于|定於|拟于|至|will|(?<!(?:briefing|conference|interview) )from|until)\s*$/iu;

const ranks: Partial<Record<BlockType, number>> = {
  title: 0,
  lede: 3,
  masthead: 2,
  narration: 4,
  caption: 5,
  credit: 6,
};

/**
 * How likely a day is that of the event, 0 the likeliest; `publication` where its line says that it
 * is that of the document, null where it is some other day.
 */
export function rankDay(
  { index, words, month }: DayMention,
  head: Pick<Head, 'text' | 'typeAt'>,
): number | 'publication' | null {
  const before = head.text.slice(head.text.lastIndexOf('\n', index) + 1, index).slice(-16);
  const after = head.text.slice(index + words.length, index + words.length + 16);
  if (ofPublication.test(before) || clockBefore.test(before)) return 'publication';
  if ([clock, edition, ofCredit].some((line) => line.test(after))) return 'publication';
  if (toCome.test(before) || today.test(after)) return null;
  if (dateline.test(after)) return 7;
  const type = head.typeAt(index);
  if (type === 'title') return 0;
  if (tellsOfEvent.test(sentenceAt(head.text, index))) return 1;
  // Of a number alone it must be said whose day it is: 发言人林知远8日表示.
  if (month === null && !ofSpeaker.test(before)) return null;
  return ranks[type] ?? null;
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(
    ...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, index - 1)),
  );
  const end = /[。！？\n]/u.exec(text.slice(index));
  return text.slice(start + 1, end ? index + end.index : text.length);
}
