import type { CuedPieces } from './cue.ts';
import { tellsOfEvent } from './recognize-furniture.ts';

const closes =
  /^(?:(?:今天的|本次|此次)?(?:例行)?(?:记者会|記者會|发布会|發布會|吹风会)(?:到此|至此|就到这里)?(?:结束|結束)|[^。]{0,20}(?:记者会|記者會|发布会|發布會|吹风会)(?:历时|持续|到此结束|至此结束))/u;
const occasion =
  /^(?:[\u4e00-\u9fff]{2,8}(?:电|讯)\s*)?\d{1,2}月\d{1,2}日|^[^。]{0,30}(?:举行|召开)[^。]{0,20}(?:记者会|发布会)/u;
const background =
  /^(?:(?:据|據|另据|另據)[^，,。]{0,14}(?:报道|報道|报导|消息|悉|外媒|媒体)|此前|早前|分析认为|有分析|分析人士|观察人士|消息人士|外界|(?:[^，,。]{0,8}(?:法新社|路透社|彭博社|美联社|共同社|韩联社)[^，,。]{0,10}(?:报道|報道|称|说)))|^[^，,。]{0,16}(?:美国|日本|台湾|臺灣|菲律宾|俄罗斯|乌克兰|以色列|伊朗|韩国|印度|欧盟)[^，,。]{0,20}(?:上周|上月|日前|此前|近日|\d{1,2}日|星期|周[一二三四五六日]|早些时候)/u;

// Who the speaker is, told by the paper.
const life =
  /^(?:现年|今年)\d|^(?:今年|现年)?\d{2}岁|^(?:生于|出生|曾任|自\d{4}年|\d{4}年(?:起|出任|任))/u;

/** Where a paragraph stands. */
export interface Place {
  readonly speech: CuedPieces['speech'];
  readonly speaker: string | null;
  /** Whether the document prints questions: then all between one and the next is the answer. */
  readonly asked: boolean;
  readonly inAnswer: boolean;
}

/**
 * Whether a whole paragraph inside a turn is told by the paper and not said by the speaker: a note
 * in brackets, closing words, the event itself told in the third person, or the background that a
 * report without questions adds.
 */
export function recognizeNarration(
  text: string,
  { speech, speaker, asked, inAnswer }: Place,
): boolean {
  if (/^[（(【].*[）)】]$/u.test(text) && text.length > 12) return true;
  if (speech === 'reported') {
    const ofSpeaker =
      speaker !== null && text.startsWith(speaker) && life.test(text.slice(speaker.length));
    return inAnswer && !asked && (background.test(text) || ofSpeaker);
  }
  if (closes.test(text)) return true;
  const ofOthers = speaker !== null && text.includes(speaker) && !/我/u.test(text);
  return ofOthers && tellsOfEvent(text) && occasion.test(text);
}
