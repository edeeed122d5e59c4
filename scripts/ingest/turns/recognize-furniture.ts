import type { BlockType } from '../../../src/schemas/block.ts';
import { sayingVerb } from './names.ts';
import { outletInBrackets } from './outlet-in-brackets.ts';
import type { Piece } from './split-turns.ts';

const numeral = '[A-Za-z]?[\\d一二三四五六七八九十]{1,3}';
const jumpLine = new RegExp(
  `^[（(\\s]*(?:紧接|上接|下转|下轉|转|轉|接|见)\\s*第?\\s*${numeral}\\s*版.{0,12}$`,
  'u',
);
const pageNumber =
  /^(?:第\s*(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页頁].{0,8}|今日\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|[A-Z]?\d{1,3}|[-—–·]\s*\d{1,4}\s*[-—–·]|Page \d+(?: of \d+)?|\d{1,3}\s*\/\s*\d{1,3}|(?:[A-Z]\d{1,2}|0\d)\s*版?.{0,6})$/iu;
const elsewhere =
  /^[【[]?(?:延伸阅读|延伸閱讀|相关阅读|相關閱讀|推荐阅读|相关链接|相关新闻|相關新聞|更多新闻|更多内容|阅读更多|另见|原文链接|Related|Read more|See also|Link to (?:the )?video)\s*[:：>»]?|^(?:Also (?:read|worth reading)|Most read|More on this(?: story)?|Recommended|Trending|Top stories|Tags?|Topics?|Posted in)\s*(?:[:：].{0,80})?$/iu;
const runningHead =
  /^(?:要闻|综合新闻|综合|国际新闻|国际|国内新闻|时政新闻|时政|新闻|两会特刊|特刊|专版|广告|公告|[Aa]dvertisement|ADVERTISEMENT)(?:\s.{0,40})?$|^[^。！？]{0,16}\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日][^。！？]{0,24}$/u;
const dateline =
  /^[[【(（]?(?:(?:发布时间|發布時間|发布日期|發布日期|时间|時間|日期|Date|Published)\s*[:：]?\s*)?(?:(?:(?:中華)?民國)?[\d〇○零一二三四五六七八九十百]{1,5}\s*[-年/.]\s*[\d一二三四五六七八九十]{1,2}\s*[-月/.]\s*[\d一二三四五六七八九十]{1,3}\s*日?|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})(?:\s*[（(]?(?:星期|周|週)[一二三四五六日][）)]?)?(?:[ T]*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[A-Z]{2,4})?)?[\]】)）]?$/u;
/** The day before a credit: `2021-03-08 来源：北港日报`. */
const leadingDay = /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s|｜]+/u;
const clock =
  /^[[［【(（]?(?:上午|下午|晚上)?\d{1,2}(?:[:：]\d{2}|[时時点點](?:\d{1,2}分|半)?)(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?[\]］】)）]?$/iu;
const pointer = />>\s*[A-Z]?\d{1,3}\s*版|[（(]?(?:详见|詳見|见|見)\s*[A-Z]?\d{1,3}\s*版/u;
const media = '(?:社|网|網|报|報|台|臺|视|視|客户端|频道)';
const credit = new RegExp(
  `^[（(【]?[-—–\\s]*(?:` +
    `[据據][^。！？，,]{2,16}${media}[^。！？，,]{0,16}(?:电|電|报道|報道|消息)?` +
    `|(?:来源|來源|稿件来源|信息来源|编辑|編輯|责任编辑|責任編輯|责编|記者|记者|作者|校[对對]|[审審]核|[监監][制製]|摄影|文字|翻[译譯]|本版撰文|整理|采写|撰稿|制图|视频|视觉|统筹|策划|值班编辑|二审|三审|终审)\\s*[:：/／|｜丨].{0,60}` +
    `|(?:Sources?|(?:(?:Web|Responsible) )?[Ee]ditors?|Author|Reported by|Photo)\\s?[:：|].{1,60}` +
    `|(?:(?:Additional )?[Rr]eporting|Writing|Editing) by .{2,70}|[A-Z][\\w ]{1,24} contributed to this (?:story|report|article)\\.?` +
    `|(?:全文)?[完终終]|[【[]?ENDS?[】\\]]?(?:\\s.{0,80})?|###` +
    `|(?:[^。！？，,]{0,8}${media})(?:[\\u4e00-\\u9fff]{2,6}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊))` +
    `)[-—–\\s]*[）)】]?$`,
  'u',
);
const photoCredit =
  /(?:[\u4e00-\u9fff]{2,10}\s*[/／]?\s*(?:摄|攝)|(?:新华社|中新社|法新社|路透社|美联社|[\u4e00-\u9fff]{2,6}(?:社|网|报))\s*发|据[\u4e00-\u9fff]{2,6}社|供图|供圖|资料图片?|資料圖片?|(?:图片来源|圖片來源|[图圖]源)[:：].{1,20}|[（(](?:[\u4e00-\u9fff]{2,8}(?:社|网|报|图片?)|AP|AFP|Reuters|Getty Images)[)）]|Photo(?:graph)?[:：/ ].{1,30})\s*[）)]?$/iu;
// Nothing but a caption ends with the one who took the picture.
const photographer =
  /[^。，,]{0,12}[\u4e00-\u9fff·]{2,10}\s*[/／]?\s*(?:摄|攝)(?:影)?\s*[）)]?$|(?:供图|供圖|资料图片?|資料圖片?|(?:图片来源|圖片來源|[图圖]源)[:：].{1,20})\s*[）)]?$/u;
const pictureWords =
  /^(?:图为|圖為|[图圖][①-⑩]?[:：]|图说|资料图|資料圖|[▲△↑▼]|上图|下图|左图|右图|Photo:|File photo|Caption:)|[（(](?:中|左|右|前|后|左[一二三四]|右[一二三四]|前排?.{0,3})[)）]/iu;
const datedScene = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,][^“”]{4,120}[。][^。]{0,30}$/u;
const wireCredit = /[据據][\u4e00-\u9fff]{2,6}社\s*[）)]?$/u;
const says = new RegExp(`${sayingVerb}[，,：:“]`, 'u');
const ceremony =
  /(?:\d{1,2}月\d{1,2}日|今天|今日|当天|星期[一二三四五六日]|周[一二三四五六日]).{0,60}(?:记者会|記者會|发布会|發布會|吹风会|媒体见面会|见记者|見記者)|(?:就|举行|舉行|出席|主持|会上|部长|部長|外长|外長|发言人|發言人).{0,60}(?:回答|答)(?:了)?(?:中外)?(?:记者|記者)(?:的|相关|有关)?(?:提问|提問|问题|問題|问)[。.]?$|.{6}(?:出席|举行|舉行|主持).{0,12}(?:记者会|記者會|发布会|發布會)|共同(?:会见|會見)(?:记者|記者)/u;
const boxMark = /^[■●◆▲★□◇▶►◎▪]\s*\S/u;

/**
 * Tells what a piece is from its own form, wherever it stands; null where only its place can tell.
 * @param speaker who answers in this document: a caption speaks of him in the third person.
 */
export function recognizeFurniture(piece: Piece, speaker: string | null): BlockType | null {
  const { role, text } = piece;
  if (
    role === 'markup' ||
    role === 'rule' ||
    role === 'front-matter' ||
    role === 'link' ||
    role === 'caption'
  )
    return role;
  if (role === 'blank') return 'blank';
  if (/^(?:[#＃*＊\-—_=~\s]{3,80}|[|｜]|(?:[.·•]\s+){2,40}[.·•])$/u.test(text)) return 'rule';
  // One ellipsis by itself tells what was left out; two are a silence.
  if (/^(?:…|\.{3}|[[(（【](?:…|⋯|\.{3})[\])）】])$/u.test(text)) return 'rule';
  if (piece.label && piece.label.role !== 'unknown' && !credit.test(text)) return null;
  if (jumpLine.test(text)) return 'jump-line';
  if (elsewhere.test(text) || /^(?:https?:\/\/|www\.)\S+$/iu.test(text)) return 'link';
  if (text.split('\n').every(isPageEdge)) return 'masthead';
  if (text.length <= 80 && credit.test(text.replace(leadingDay, ''))) return 'credit';
  if (outletInBrackets(text)) return 'credit';
  if (isCaption(text, speaker)) return 'caption';
  if (text.length <= 24 && boxMark.test(text) && !/[。！？]$/u.test(text)) return 'sidebar-item';
  return null;
}

/** Whether a line is nothing but a day or a time. */
export function isDateline(line: string): boolean {
  const bare = line.replace(/^([[［【(（])\s+|\s+([\]］】)）])$/gu, '$1$2');
  return dateline.test(bare) || clock.test(bare);
}

/** Whether a row stands at the edge of a page: its number, its section, the day of the paper. */
function isPageEdge(row: string): boolean {
  if (isDateline(row) || runningHead.test(row) || pageNumber.test(row)) return true;
  return row.length < 60 && pointer.test(row);
}

/** Whether the piece tells of the press conference itself, as a lede does. */
export function tellsOfEvent(text: string): boolean {
  // Whoever says 我 or 我们 speaks; 我市 and 我国 are a paper's words too.
  return text.length <= 220 && ceremony.test(text) && !/[？?]|我(?![市国省县区])/u.test(text);
}

/** Whether a text is a picture's caption: by its opening words, or by a photo credit at its end. */
export function isCaption(text: string, speaker: string | null): boolean {
  if (text.length > 200) return false;
  if (/^(?:图为|圖為|资料图|資料圖|[图圖](?:[①-⑩]|源|片[来來]源)?[:：]|File photo)/iu.test(text))
    return true;
  if (/^[（(][图圖][^（()）。]{0,16}[)）]$/u.test(text)) return true;
  const bare = text
    .replace(photoCredit, '')
    .replace(/^[（(]$/u, '')
    .trim();
  if (!bare && /^[（(]/u.test(text)) return true;
  const credited = bare !== text && bare !== '';
  if (credited && photographer.test(text)) return true;
  if (pictureWords.test(text) && (credited || tellsOfEvent(bare))) return true;
  if (!credited || says.test(bare.slice(0, 60))) return false;
  if (tellsOfEvent(bare) || (datedScene.test(text) && !wireCredit.test(text))) return true;
  // `据某社` ends a story as often as a caption; a photographer or a picture agency does not.
  return speaker !== null && bare.includes(speaker) && bare.length < 90 && !wireCredit.test(text);
}
