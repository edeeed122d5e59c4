import { isCapitalisedSpeaker, isOffice, isOutlet, namesPerson, personName } from './names.ts';
import type { Label } from './parse-label.ts';

const anonymousAsker =
  /^(?:(?:会后|会前|会上|會後|現場|现场)?[，,]?(?:有|某|外国|外國|中外|[\u4e00-\u9fff]媒)?(?:记者|記者|媒体|媒體|传媒|傳媒)(?:朋友|[一二三四五六七八九甲乙丙丁A-H\d]{1,2})?(?:提问|提問|问及|問及|问到|问|問|追问)?|第?[一二三四五六七八九十]{1,3}问|问题?[一二三四五六七八九十\d]{0,3}|問題?[一二三四五六七八九十\d]{0,3}|提问|提問|Q\d*|Questions?|(?:(?:unidentified|unknown|unnamed|anonymous|(?:fe)?male) ){0,2}(?:Reporters?|Journalists?|Correspondents?|Interviewers?|Questioners?)(?: #?\d{1,2})?|Presenters?|Anchors?|Media|Press)$/iu;
const anonymousSpeaker =
  /^(?:答[一二三四五六七八九十\d]{0,3}|回答|答[复覆復]|答问|答問|A\d*|Answer|R)$/iu;
const followUp =
  /^(?:(?:该|該|同一)?(?:记者|記者)?(?:继续|繼續|再|又)?(?:追问|追問)|再问|再問|又问|又問|Follow-?ups?)$/iu;
const audience = /^(?:网友|網友|观众|觀眾|听众|聽眾|读者|讀者|市民)\s*([^，,。]{0,16})$/u;
// `网友热议：` heads what follows; behind one who asks stands a name that is marked or formed as one.
const audienceName =
  /^(?:[“"「『【《<（(@].*|[\w.-]{0,16}|[小老阿]?[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐|同学|同學))$/u;
const moderator =
  /^(?:主持人|主持|司仪|司儀|会议主持人|工作人员|工作人員|moderator|host|operator|staff|interpreter)(?:[\s（(].{0,12})?$|^主持人/iu;

// `王毅表示：` reports what was said, and `王毅报告：` heads it; only `王毅：` and `王毅答：` open a turn.
const reports =
  /(?:答詢|答询|報告|报告|表示|表态|指出|强调|強調|回应|回應|介绍|介紹|认为|認為|呼吁|宣布|重申|写道|报道|報道|称|稱|说|說|道|问及)$/u;

// What a page states of itself behind a colon: `文章来源：`, `发布时间：`.
const field =
  /(?:来源|來源|作者|时间|時間|日期|链接|鏈接|网址|網址|地址|标签|標籤|分类|分類|标题|標題|摘要|关键词|關鍵詞|地点|地點|电话|電話|邮箱|郵箱|出处|出處|字号|字號)$/u;

// The number of a turn before the name: `Q1 彭博社：`, `Q2 Lady Moor:`.
const numbered = /^(?:[QA]|[问問答])\d{1,3}[\s.、|｜]+(?=[\u4e00-\u9fff《]|[A-Z][\p{L}'’-]+)/u;
// Who leads an interview asks in it.
const interviewer = /^(?:host|co-host|presenter|interviewer|anchor)$/iu;

// A page converted by machine may give a character's sound behind it: 广播電(diàn)台.
const gloss = /(?<=\p{Script=Han})[（(]\p{Ll}{1,6}[)）](?=\p{Script=Han}|$)/gu;

// What heads a list of stories, or says what comes: 相关新闻：, 导读：
const pointer =
  /^(?:相[关關]|更多|推[荐薦]|延伸|[热熱][门門]|最新|[导導][读讀语語]|提要|摘要|目[录錄]|核心提示|[编編]者(?:按|的[话話])|本[报報]按|(?:similar|related|latest|recommended|more|top)\s(?:news|stories|articles|posts|topics|links)\b)/iu;

// Who puts questions in a council or parliament, and who presides over it: 何某某議員, 立法會主席梁某某議員.
const member = /(?:議員|议员)$/u;

/**
 * Tells what the words of a label say of the turn that they open, or null where they can be no
 * label: a name by itself is `unknown`.
 * @param raw the words without colon and outer marks.
 */
export function tellRole(raw: string): Pick<Label, 'role' | 'name'> | null {
  const plain = raw.replace(gloss, '').replace(numbered, '');
  const open = plain.replace(/^[[【［「“”"]+\s*/u, '');
  // A closing mark belongs to the name where the name holds its opening one: 网友“海风”.
  const whole = /[“「"[【（(].*[”」"\]】）)]$/u.test(open)
    ? open
    : open.replace(/\s*[\]】］」”"]+$/u, '');
  if (/[,，、]/.test(whole) && !/记者|記者/u.test(whole)) return roleOfList(whole);
  const outlet = outletBehindSlash(whole);
  if (outlet) return { role: 'asker', name: outlet };
  const role = roleOfName(whole);
  if (role && role.role !== 'unknown') return role;
  // Its number tells a question, whoever asks it.
  if (role && /^[Q问問]/u.test(numbered.exec(raw)?.[0] ?? '')) return { ...role, role: 'asker' };
  // What stands in brackets behind a name says more of it: `Question (translated):`, `Lin (spokesman):`.
  const aside = /^(.+?)\s*[（(]([^（）()]{1,40})[)）]$/u.exec(whole);
  if (!aside) return role;
  const [, name = '', more = ''] = aside;
  if (isOffice(more)) return { role: 'speaker', name };
  if (interviewer.test(name) && namesPerson(more)) return { role: 'asker', name: more };
  if (interviewer.test(more) && namesPerson(name)) return { role: 'asker', name };
  if (/^(?:reporter|journalist|correspondent)$/iu.test(name) && /^[A-Z]/.test(more))
    return { role: 'asker', name: namesPerson(more) ? null : more };
  return isOutlet(more) ? { role: 'asker', name: more } : roleOfName(name);
}

function roleOfName(bare: string): Pick<Label, 'role' | 'name'> | null {
  if (field.test(bare)) return null;
  if (pointer.test(bare)) return null;
  if (followUp.test(bare)) return { role: 'follow-up', name: null };
  if (anonymousAsker.test(bare)) return { role: 'asker', name: null };
  if (anonymousSpeaker.test(bare)) return { role: 'speaker', name: null };
  const who = audience.exec(bare)?.[1];
  if (who !== undefined)
    return audienceName.test(who) || namesPerson(who) ? { role: 'asker', name: bare } : null;
  if (moderator.test(bare)) return { role: 'moderator', name: bare };
  if (reports.test(bare) || (/[云雲曰]$/u.test(bare) && !personName.test(bare))) return null;
  const outlet = outletOf(bare);
  // 美记者 is a reporter of that country's.
  if (outlet) return { role: 'asker', name: /^[\u4e00-\u9fff]$|有$/u.test(outlet) ? null : outlet };
  const seat = bare.replace(member, '');
  if (seat !== bare && personName.test(seat)) return { role: 'asker', name: bare };
  if (seat !== bare && isOffice(seat)) return { role: 'speaker', name: bare };
  const house = houseOfCorrespondent(bare);
  if (house) return { role: 'asker', name: house };
  const answers = bare.replace(/(?:回答|答[复覆復]?)$/u, '');
  if (answers !== bare && (personName.test(answers) || isOffice(answers)))
    return { role: 'speaker', name: answers };
  if (isCapitalisedSpeaker(bare) || isOffice(bare))
    return bare.length <= 40 ? { role: 'speaker', name: bare } : null;
  return looksLikeName(bare) ? { role: 'unknown', name: bare } : null;
}

/** The outlet of `JANE DOE/TV8`: whoever stands before the stroke is a person, by the form of the name. */
function outletBehindSlash(raw: string): string | null {
  const [, who = '', outlet = ''] = /^([^/]{3,30}) ?\/ ?([A-Z][^/]{1,30})$/u.exec(raw) ?? [];
  return namesPerson(who) && !isOffice(who) ? outlet : null;
}

/** A label of two parts says at least in one of them what it is: `Jane Doe, CNN`, `局长、发言人 李平`. */
function roleOfList(raw: string): Pick<Label, 'role' | 'name'> | null {
  if (raw.includes('、')) return isOffice(raw) ? { role: 'speaker', name: raw } : null;
  const [first = '', last = '', ...more] = raw.split(/[,，]/).map((part) => part.trim());
  if (more.length || !/^[A-Z]/.test(first)) return null;
  if (interviewer.test(last)) return { role: 'asker', name: first };
  if (!/^[A-Z]/.test(last)) return null;
  const outlet = [last, first].find((part) => isOutlet(part) || /^[A-Z]{2,6}$/.test(part));
  if (outlet) return { role: 'asker', name: outlet };
  if (isOffice(last)) return { role: 'speaker', name: first };
  if (isOffice(first) && namesPerson(last)) return { role: 'speaker', name: last };
  return [first, last].every(looksLikeName) ? { role: 'unknown', name: first } : null;
}

/** The outlet of `彭博社记者`, `《环球时报》记者（张三）`, `[AFP]`, `新华社`, `CNN, Jane Doe`. */
function outletOf(bare: string): string | null {
  const named =
    /^(.{1,40}?)\s*(?:的)?(?:记者(?!会)|記者(?!會)|reporter|correspondent|journalist)\s*(?:[（(].{1,16}[)）]|[\u4e00-\u9fff·]{2,6})?(?:问|問|提问|提問)?$/iu.exec(
      bare,
    );
  // 与记者谈话全文 tells of reporters, as 就某事答记者问 does.
  if (
    named &&
    /^我|[就答]|(?:[与與和跟同向对對見]|[会接召]见|[见面]|中外)$/u.test(named[1] as string)
  )
    return null;
  if (named) return /[，,。]/u.test(named[1] as string) ? null : houseOf(named[1] as string);
  const [, from] =
    /^(?:an? )?(?:reporter|journalist|correspondent) (?:from|of|for|with) (?:the )?(.+)$/iu.exec(
      bare,
    ) ?? [];
  if (from) return from;
  const [, outlet = bare, more = ''] = /^(.+?)\s*[（(](.{1,40})[)）]$/u.exec(bare) ?? [];
  if (namesPerson(more) && (isOutlet(outlet) || /^[A-Z]{2,6}$/.test(outlet))) return outlet;
  // `彭博社问：`, and what it asks.
  const asker = bare.replace(/(?:提问|提問|问|問)$/u, '');
  if (asker !== bare && isOutlet(asker)) return asker;
  return isOutlet(outlet) ? bare : null;
}

/** What a record calls those whom it does not know: `Speaker 2`, `UNIDENTIFIED MALE`. It tells turns apart, and names nobody. */
export const machineName =
  /^(?:Speaker|(?:Unidentified|Unknown|Unnamed|Anonymous)(?: (?:Male|Female|Man|Woman|Person|Participant|Speaker|Voice))?)(?: #?\d{1,2})?$/iu;

/** The outlet without quotation marks, and without where its reporter is posted: 云岭日报驻青川. */
function houseOf(name: string): string {
  const house = name.replace(/[“”"]/gu, '');
  const posted = house.replace(/[驻駐][\u4e00-\u9fff]{1,6}$/u, '');
  return isOutlet(posted) ? posted : house;
}

// Who asks for an outlet, and is not called its reporter: 云岭社青川分社社长.
const correspondent =
  /(?:社[长長]|特派[员員]|通[讯訊][员員]|[总總][编編]辑|主[编編]|主播|首席代表)$/u;

/** The outlet for which somebody asks who is not called its reporter; null where there is none. */
function houseOfCorrespondent(bare: string): string | null {
  const house = bare.replace(correspondent, '');
  if (house === bare) return null;
  // The town of a branch has two characters or more: 云岭社青川分社.
  const towns = [2, 3, 4].map((n) =>
    house.replace(new RegExp(`[\\u4e00-\\u9fff]{${n}}分社$`, 'u'), ''),
  );
  return (
    [...towns, house].map(houseOf).find((name) => isOutlet(name) && !/分社$/u.test(name)) ?? null
  );
}

// No name is made of these: what holds one is the beginning of a sentence.
const notOfNames = /[我你您它们們是的了吗嗎呢把被让讓请請问問话話说說有没沒就将將]/u;

function looksLikeName(bare: string): boolean {
  if (notOfNames.test(bare)) return false;
  if (personName.test(bare)) return true;
  if (/^[\u4e00-\u9fff·《》]{1,20}$/u.test(bare)) return true;
  if (/^[A-Z]/.test(bare) && machineName.test(bare)) return true;
  return /^[A-Z][\p{L}.'’-]*(?: [A-Z(][\p{L}.'’)-]*){0,4}$/u.test(bare);
}
