import { closesEvent } from './closes-event.ts';
import type { CuedPieces } from './cue.ts';
import { sayingVerb } from './names.ts';
import { tellsOfEvent } from './recognize-furniture.ts';
import { displayWidth } from './sentence.ts';

const occasion =
  /^(?:[\u4e00-\u9fff]{2,8}(?:电|讯)\s*)?\d{1,2}月\d{1,2}日|^[^。]{0,30}(?:举行|召开)[^。]{0,20}(?:记者会|发布会)/u;
const background =
  /^(?:(?:据|據|另据|另據)[^，,。]{0,14}(?:报道|報道|报导|消息|悉|了解|外媒|媒体)|外传|外傳|传闻|傳聞|此前|早前|分析认为|有分析|分析人士|观察人士|消息人士|外界|(?:[^，,。]{0,8}(?:法新社|路透社|彭博社|美联社|共同社|韩联社)[^，,。]{0,10}(?:报道|報道|称|说)))|^[^，,。]{0,16}(?:美国|日本|台湾|臺灣|菲律宾|俄罗斯|乌克兰|以色列|伊朗|韩国|印度|欧盟)[^，,。]{0,20}(?:上周|上月|日前|此前|近日|\d{1,2}日|星期|周[一二三四五六日]|早些时候)/u;

const leader =
  /^[^，,。]{0,10}(?:总统|總統|国家主席|國家主席|首相|特朗普|川普|拜登|普京|泽连斯基|白宫)[^。我]{0,30}(?:以来|以來|上周|上月|日前|此前|近日|\d{1,2}[月日]|星期|周[一二三四五六日])/u;

// Somebody else's deed with its day, and nothing that anybody wants: 两国元首去年11月在湖区会晤。
const fact =
  /^(?!中国|中方|我|全国|全省|今年|今後|今后|近)[^，,。]{2,16}(?<!自)(?:去年|前年|\d{4}年|\d{1,2}月|[一二三四五六七八九十]{1,2}月|\d{1,2}日|上周|上月|本周|本週|星期[一二三四五六日])(?![^，,。]{0,4}起)/u;
const wish =
  /我|中方|(?<![回反相供响響])(?:应|應)|(?<![重主需首])要(?!求)|将|將|须|須|愿|願|希望|坚|堅|必|不能|不会|不會|达|達|增|亿|億|万|萬|[%“”「」]/u;
// A name in quotation marks quotes nobody: 代号“晨光”的演练.
const namesInMarks = /[“「][^”」，,。]{1,12}[”」]/gu;

// What others said before, told to place the answer; whoever says 我 speaks himself.
const earlier =
  /^(?:此前|早前|稍早|另据|另據|日前)[，,]?[^。我]{4,80}?(?:表示|宣布|声称|聲稱|称|稱|说|說)/u;

// What somebody else says on that day: 湖区当天反驳说，……
const reply =
  /^[^，,。：:“”]{2,16}(?:当天|當天|当日|當日|同日|随后|隨後|此后|事后|事後|稍早|稍后|稍後|早前|则|則|\d{1,2}日|星期[一二三四五六日]|周[一二三四五六日])[^，,。：:“”]{0,12}(?:说|說|称|稱|表示|反驳|反駁|回应|回應)[，,：:]/u;

// What a paper tells of its own work: 北港社记者梳理发现，……
const ofReporting =
  /(?:记者|記者)(?:梳理|注意到|了解到|获悉|獲悉|从[^。，,]{2,20}(?:获悉|了解到))/u;

/** Where a paragraph stands. */
export interface Place {
  readonly speech: CuedPieces['speech'];
  readonly speaker: string | null;
  /** Whether the document prints a question to each answer: then all between two is the answer. */
  readonly asked: boolean;
  /** Whether nothing below is reported any more: there a report tells what a reader must know. */
  readonly last: boolean;
  /** Whether every answer stands in quotation marks: then what has none is the paper's. */
  readonly quoted: boolean;
  /** Whether a report says of each paragraph who says it: then one below them says nothing. */
  readonly attributed?: boolean;
  readonly inAnswer: boolean;
}

/**
 * Whether a whole paragraph inside a turn is told by the paper and not said by the speaker: a note
 * in brackets, closing words, the event itself told in the third person, or the background that a
 * report without questions adds.
 */
export function recognizeNarration(
  text: string,
  { speech, speaker, asked, last, quoted, attributed, inAnswer }: Place,
): boolean {
  if (/^[（(【].*[）)】]$/u.test(text) && displayWidth(text) > 20) return true;
  if (closesEvent(text, false)) return true;
  if (speech === 'reported') {
    // Nobody names himself: a paragraph that names the speaker, and lets him say nothing, is the paper's.
    const ofSpeaker = speaker !== null && text.includes(speaker);
    if (!inAnswer) return false;
    const wishes = wish.test(text.replace(namesInMarks, ''));
    if (ofReporting.test(text) || (attributed && last && !wishes)) return true;
    if (earlier.test(text) || (quoted && !/[“”「」『』‘"]/u.test(text))) return true;
    // 曾任部长的林知远，去年…… is told of him, even between two of his answers.
    if (asked && !last)
      return ofSpeaker && !/[“「『]/u.test(text) && !text.startsWith(speaker ?? '');
    // 湖区上月关闭步道。林知远回应，……: what others did, and then what he says of it.
    if (ofSpeaker && letsSay(text, speaker)) return false;
    return ofSpeaker || tellsOfOthers(text);
  }
  const ofOthers = speaker !== null && text.includes(speaker) && !/我/u.test(text);
  return ofOthers && tellsOfEvent(text) && occasion.test(text);
}

/** Whether a sentence behind the first gives what the speaker says. */
function letsSay(text: string, speaker: string): boolean {
  return new RegExp(
    `[。！？][^。！？，,“”]{0,12}(?:${RegExp.escape(speaker)}|[他她])[^。！？，,“”]{0,12}${sayingVerb}[，,：:“]`,
    'u',
  ).test(text);
}

// No one who answers gives what analysts think.
const analysis =
  /(?:^|[。；])(?:[^。，,]{0,8})(?:(?:分析|观察|觀察|评论|評論)(?:人士|家)|有分析)(?:[^。，,]{0,4})(?:认为|認為|指出|称|稱|表示|说|說)/u;

/** Whether a paragraph of a report tells what others did or said, and on what day. */
export function tellsOfOthers(text: string): boolean {
  if (reply.test(text) || (fact.test(text) && !wish.test(text.replace(namesInMarks, ''))))
    return true;
  return !/我们|我們/u.test(text) && [background, leader, analysis].some((by) => by.test(text));
}
