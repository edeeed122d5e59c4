import { closesEvent } from './closes-event.ts';
import { isHeadingLike, nextText, type Page } from './page.ts';
import { isDateline } from './recognize-furniture.ts';
import { endsSentence, opensItem } from './sentence.ts';
import type { Piece } from './split-turns.ts';

const notice =
  /(?:查看|浏览|瀏覽|阅读|閱讀|了解)更多|返回(?:首页|首頁|列表|顶部|頂部|搜狐)|新闻线索|新聞線索|(?:报料|報料|爆料)(?:热线|熱線|电话)|评论区|評論區|[仅僅]代表[^。]{0,16}(?:观点|觀點|立场|立場)|信息(?:发布|存储)(?:平台|空间)|(?:暂无|没有|暫無|沒有)(?:评论|評論)|转载|轉載|独家稿件|原[标標][题題]|责编|责任编辑|責任編輯|公众号|公眾號|扫码|扫一扫|长按|长摁|二维码|关注我们|点击(?:上方|下方|阅读|查看|进入)|阅读原文|展开全文|我要(?:纠错|评论|分享)|分享到|最后(?:修改|更新)|(?:加载|加載|载入|載入)(?:更多|下一)|相关(?:推荐|阅读|新闻|链接)|评论[（(]|(?:版权|版權)(?:所有|归|歸|声明|聲明|宣告|作品|说明|說明)|(?:未经|未經).{0,14}(?:审阅|审定|核实|授权|授權|许可|許可|同意)|[根依]据.{0,10}(?:速记|录音|直播|文字)|仅供参考|[备備]案[号號]|Powered by|All rights reserved|For information (?:of|media)|not an official record|as delivered|check against delivery|(?:unofficial|provisional) translation|edited for (?:clarity|length|brevity)|Subscribe|Follow us|Share this/iu;
// Whoever speaks has such words too, but in sentences.
const tag =
  /授权|授權|版权|版權|客户端|客戶端|报料|举报|投稿|收藏|点赞|點讚|赞赏|打赏|在看|标签|標籤|热门|熱門|[上下]一[页頁篇]/u;

/**
 * Finds where the paper's own words begin behind the last turn: notes in brackets, notices, tags
 * and other lines that are no sentences. The index of the first such piece; the count of pieces
 * where there is none.
 */
export function findFoot({ pieces, cues, forms }: Page): number {
  const below = findBelow(pieces, cues, forms);
  const isPaper = (i: number) => i >= below || isNote(pieces[i] as Piece) || isListed(pieces, i);
  const turn = cues.findLastIndex((cue) => cue !== null);
  const disclaimed = pieces.findIndex(({ text }, i) => i > turn && disclaimer.test(text));
  // Below a disclaimer a list that is no sentences is the page's menu.
  const isMenu = ({ text, role }: Piece, i: number) =>
    (role === 'item' || opensItem(text)) &&
    disclaimed >= 0 &&
    i > disclaimed &&
    !endsSentence(text);
  const goesOnWith = (piece: Piece, i: number) =>
    !isMenu(piece, i) &&
    (endsSentence(piece.text) ||
      opensItem(piece.text) ||
      piece.role === 'item' ||
      piece.role === 'cell');
  const last = pieces.findLastIndex(
    (piece, i) => cues[i] || (piece.text && !forms[i] && !isPaper(i) && goesOnWith(piece, i)),
  );
  // Whatever stands below a note, and is no sentence, belongs to it.
  const notes = pieces.flatMap(({ text }, i) =>
    i > last && text && !forms[i] && isPaper(i) ? [i] : [],
  );
  const above = pieces.findLast(({ text }, i) => i < (notes[0] ?? 0) && text && !forms[i]);
  // A line below a broken sentence, or a colon, may go on with it.
  const goesOn =
    !endsSentence(above?.text ?? '') && !bracketed.test(pieces[notes[0] ?? -1]?.text ?? '');
  return notes[goesOn ? 1 : 0] ?? pieces.length;
}

const bracketed = /^[（(【《[].*[）)】\]]$/u;
const readers =
  /^(?:全部|最新|精选|热门|網友|网友|我[要来來]|[发發]表|[参參][与與]|[写寫])?(?:评论|評論|回复|回覆|留言|跟帖|Comments?)(?:区|區|列表)?\s*(?:[（(]?\d*[)）]?)?[:：]?$|^(?:網友|网友|读者|讀者)(?:评论|評論|留言|跟帖)[:：]/iu;

// What readers may do with a post, in a row, and the floor on which one of them answers it.
const ofReaders =
  /^(?:(?:回复|回覆|评论|評論|点赞|點讚|收藏|分享|转发|轉發|举报|舉報|引用|支持|反对|打赏)\s*[（(]?\d*[)）]?\s*){2,}$|^(?:第?\s?\d{1,4}\s?[楼樓]|沙发|沙發|板凳)(?=[\s:：#]|$)/u;

// What a record prints under its last word.
const isEnd =
  /^(?:#\s*){2,}$|^[（([]?(?:The )?(?:press )?(?:briefing|conference|interview|transcript)[^.()]{0,20}(?:concluded|ended|ends)\b[^()]{0,40}\.?[)）\]]?$|^(?:Media|Press) (?:enquiries|inquiries|contacts?):?$|^[（([](?:End|Ends|Concluded|完|全文完)[)）\]]$/iu;

/** Where the comments of readers begin, or a last word or notices under a rule; the count of pieces else. */
function findBelow(pieces: Page['pieces'], cues: Page['cues'], forms: Page['forms']): number {
  const turn = cues.findLastIndex((cue) => cue !== null);
  const comments = pieces.findIndex(
    ({ text }, i) => i > turn && (readers.test(text) || ofReaders.test(text)),
  );
  if (comments >= 0) return comments;
  const end = pieces.findIndex(({ text }, i) => i > turn && isEnd.test(text));
  if (end >= 0) return end;
  const edited = pieces.findIndex(({ text }, i) => i > turn && editing.test(text));
  if (edited >= 0 && !pieces.slice(edited).some(({ text }) => endsSentence(text))) return edited;
  const rule = forms.lastIndexOf('rule');
  const under = pieces.slice(rule + 1).filter(({ text }) => text);
  const isNotice =
    under.length === 1 || under.some(({ text }) => notice.test(text) || tag.test(text));
  return rule > turn && isNotice ? rule : pieces.length;
}

// The editors' word on the text ends it, where nothing below is a sentence.
const editing =
  /^[（(【](?=[^（()）]{0,40}(?:整理|速记|速記|实录|實錄|节选|節選|供稿|摘编|摘編|记者|記者|编辑|編輯))[^（()）]{2,60}[）)】]$/u;

// The headline of another story: what a house says behind its name, or its site behind a bar.
const headline =
  /^[\u4e00-\u9fff]{2,8}[：:][^。我]{6,80}$|^[^。]{6,80}[|｜]\s?[\u4e00-\u9fff·\s]{2,16}$/u;

// A line that points at another story: `·发言人谈渔业(2009/03/11)`.
const dated = /[^。！？]{4,}[（(]\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}日?[)）]$/u;

// What a portal says of its contributors: `特别声明：以上内容……`, `The views expressed are those of
// the author`. No one who speaks leaves open how many authors there are.
const disclaimer =
  /^[（(【]?[\p{Script=Han}]{0,6}[声聲]明(?:[:：]|[】）)])|\bauthor\(s\)|^[（(]?(?:\w+: )?(?:The |Any |All )?(?:views?|opinions?)\b[^.]{0,60}?\bexpressed\b[^.]{0,60}\b(?:those|that) of the authors?\b/iu;

// A field of the page: `关键词：`, `上一篇：没有了`.
const field = /^[\p{Script=Han}A-Za-z ]{2,8}[:：][^。！？]{0,80}$/u;

/** Whether a line stands in a list of stories, each above its day. */
function isListed(pieces: Page['pieces'], i: number): boolean {
  const { text, role } = pieces[i] as Piece;
  return (
    role === 'text' && !endsSentence(text) && isDateline(pieces[nextText(pieces, i)]?.text ?? '')
  );
}

function isNote(piece: Piece): boolean {
  const { text, role } = piece;
  if (role === 'cell' || role === 'item') return false;
  if (field.test(text)) return true;
  if (bracketed.test(text) || closesEvent(text, true) || disclaimer.test(text)) return true;
  if (text.length <= 120 && (notice.test(text) || dated.test(text))) return true;
  if (text.length <= 120 && tag.test(text) && !endsSentence(text)) return true;
  if (piece.rows === 1 && headline.test(text)) return true;
  return (
    isHeadingLike(piece) && text.length <= 40 && !opensItem(text) && !/^[我这那]|[，、]/u.test(text)
  );
}
