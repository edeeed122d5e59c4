import { findHolder } from './find-holder.ts';
import {
  isNoWord,
  isWord,
  namesPerson,
  personName,
  personNamePattern,
  sayingVerb,
} from './names.ts';

const title =
  '(?:外交部长|外交部長|外长|外長|部长|部長|发言人|發言人|总理|總理|主任|委员|委員|局长|局長|大使|国务卿|主席|市长|省长|院长|司长|大臣|防长|防長|秘书|秘書|主委)';
const says = `(?:${sayingVerb}|(?:就|在|对|主持|出席|会见|答|回答|谈).{0,40}?(?:记者|記者|说|表示|称))`;
const after = `(?=[^\\u4e00-\\u9fff]|${says}|在|就|于|於|主持|出席|举行|例行|应询|應詢|今|星期|周|上午|下午|大校|上校|少将|中将|\\d)`;
const titled = new RegExp(`${title}(${personNamePattern}?)${after}`, 'gu');
// A name that no list of surnames holds stands between its office and what tells that it speaks.
const introduced = new RegExp(
  `${title}(?:[\\u4e00-\\u9fff]{1,8}·)?([\\u4e00-\\u9fff]{2,7}?)(?=${sayingVerb}[，,：:“]|\\d{1,2}[月日]|[今当當][天日]|[在对對就于於]|再次|主持|举行|舉行|召开|召開|应询|應詢|[星周週])`,
  'gu',
);
const saying = new RegExp(
  `(?:^|[，,。；;：:”】？?！!\\s])(${personNamePattern}?)(?:[^，,。；;：:“”]{0,16}?)${sayingVerb}[，,：:“]`,
  'gu',
);
// A name that its verb follows at once is whole; behind a quotation the verb may end the sentence.
const saysAtOnce = new RegExp(
  `(?:^|[，,。；;：:”」】？?！!\\s])(${personNamePattern})${sayingVerb}[，,：:“「。]`,
  'gu',
);
// The title of the genre itself: 某某就某事答记者问.
const answers = new RegExp(
  `^(${personNamePattern}?)(?:\\d{1,2}月)?(?:\\d{1,2}日|今[天日])?(?:[上下]午)?就.{2,60}(?:答|回答)`,
  'u',
);
const labelled = new RegExp(
  `^[*【\\[]{0,2}(${personNamePattern})[*】\\]]{0,2}\\s*(?:答)?[:：]`,
  'u',
);

// Whoever holds the conference answers in it, whomever else it speaks of.
const holds = new RegExp(
  `(?:发言人|發言人)(${personNamePattern}?)(?:\\d{1,2}日|今[天日])?(?:在)?(?:主持|例行)`,
  'gu',
);
const holdsInEnglish =
  /(?:Spokes(?:person|man|woman)|Minister|Secretary|Ambassador)\s+((?:[A-Z][\p{L}.-]*\s+){1,2}[A-Z][\p{L}-]+?)(?:['’]s?\s[^.\n]{0,40}?(?:Press Conference|Briefing|Remarks)|\s+(?:[Hh]eld|[Hh]olds|[Hh]osts|[Hh]osted|[Cc]haired|[Ss]tarted|[Oo]pened)\b)/gu;
// A headline may give another's words first: `步道何时开放？林知远：明年`.
const headlined = new RegExp(
  `^[^。：:]{2,40}[？?！!|｜\\s](${personNamePattern})[:：][^。]{1,40}$`,
  'u',
);

// Whoever has news for all before anybody asks: `林知远首先发布消息：`.
const announces = new RegExp(
  `^(${personNamePattern}?)(?:首先|先)?(?:主动|主動)?(?:发布|發布|發佈|宣布|宣佈|通报|通報)[^。，,]{0,12}[:：]$`,
  'u',
);

// Labels that name nobody.
const bareQuestion = /^[*【[\s]{0,3}(?:问|問|Q|Question)[*】\]\s]{0,3}[:：]/u;
// Behind the question, in its paragraph: `问：步道何时开放？ 林知远：明天。`
const answersInside = new RegExp(`[？?][”」』]?\\s*(${personNamePattern})[:：]`, 'u');
const bareAnswer = /^[*【[\s]{0,3}(?:答|A|Answer)[*】\]\s]{0,3}[:：]/u;

/**
 * The person who answers in a document, by whom most paragraphs name as speaking, or null. A label
 * and a title before the name count for more than a mere `某某说`.
 */
export function findSpeaker(document: readonly string[]): string | null {
  const holder = findHolder(document);
  if (holder) return holder;
  const paragraphs = document.some((text) => bareAnswer.test(text)) ? headOf(document) : document;
  const votes = new Map<string, number>();
  const vote = (name: string | undefined, weight: number) => {
    if (name && !officeAlone.test(name) && !surnameOn.test(name))
      votes.set(name, (votes.get(name) ?? 0) + weight);
  };
  for (const text of document) {
    for (const [, name] of text.slice(0, 300).matchAll(holds)) vote(name, 2);
    for (const [, name] of text.slice(0, 300).matchAll(holdsInEnglish)) vote(name, 2);
  }
  for (const text of paragraphs) {
    const label = labelled.exec(text)?.[1];
    if (label && namesPerson(label)) vote(label, 3);
    if (bareQuestion.test(text)) vote(answersInside.exec(text)?.[1], 3);
    vote(answers.exec(text)?.[1], 2);
    vote(headlined.exec(text)?.[1], 2);
    vote(announces.exec(text)?.[1], 2);
    for (const found of text.slice(0, 300).matchAll(titled)) vote(wholeName(found), 2);
    for (const [, name] of text.slice(0, 300).matchAll(saying)) vote(name, 1);
    for (const found of text.slice(0, 300).matchAll(saysAtOnce)) vote(wholeName(found), 2);
  }
  const voted = [...votes.keys()];
  for (const name of introducedNames(paragraphs))
    if (!voted.some((known) => known !== name && name.startsWith(known))) vote(name, 2);
  for (const name of quotedNames(paragraphs)) vote(name, 1);
  const merged = mergeLonger(votes, paragraphs.join('\n').slice(0, 100_000));
  const ranked = [...merged].sort((a, b) => b[1] - a[1]);
  const best = ranked.filter(([, weight]) => weight === ranked[0]?.[1]).map(([name]) => name);
  if (best.length < 2) return best[0] ?? null;
  // Of several who speak as often, the one who is said to answer.
  const answering = best.filter((name) => isSaidToAnswer(name, paragraphs));
  return answering.length === 1 ? (answering[0] as string) : null;
}

function isSaidToAnswer(name: string, paragraphs: readonly string[]): boolean {
  const answer = new RegExp(`${name}[^，,。：:“”「」]{0,8}(?:回答|答复|答覆|回应|回應)`, 'u');
  return paragraphs.some((text) => answer.test(text));
}

/**
 * What stands above the first question: whoever is named below it is spoken of. So is whom an
 * announcement names there, of a visit or a guest.
 */
function headOf(paragraphs: readonly string[]): readonly string[] {
  const asked = paragraphs.findIndex((text) => bareQuestion.test(text));
  const head = asked < 0 ? paragraphs : paragraphs.slice(0, asked);
  return head.filter((text) => !text.endsWith('。') || tellsOfTalk.test(text));
}

const tellsOfTalk =
  /记者|記者|发布会|發布會|吹风会|吹風會|提问|提問|主持|[问問]答|答[问問]|采访|採訪|专访|專訪|媒体|媒體/u;

/** Each name that the document introduces by its office, as often as it then says something. */
function introducedNames(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n').slice(0, 20_000);
  const names = new Set([...text.matchAll(introduced)].map(([, name]) => name as string));
  return [...names].slice(0, 8).flatMap((name) => {
    if (personName.test(name) || notOfNames.test(name) || isWord(name)) return [];
    const says = new RegExp(
      `(?:^|[，,。；;”？?！!\\s]|${title})${name}(?:[^。！？，,：:“”「]{0,24}?)${sayingVerb}[，,：:“「]`,
      'gmu',
    );
    return [...text.matchAll(says)].map(() => name);
  });
}

/**
 * Each name without an office that opens two paragraphs or more, at least one of them with what it
 * is quoted as saying: `柏川说：“……”`.
 */
function quotedNames(paragraphs: readonly string[]): string[] {
  const names = paragraphs.flatMap((text) => quoting.exec(text)?.[1] ?? []);
  return [...new Set(names)].slice(0, 8).flatMap((name) => {
    const opened = paragraphs.filter((text) => text.startsWith(name));
    return isNoWord(name) && opened.length > 1 ? opened.map(() => name) : [];
  });
}

const quoting = new RegExp(`^([\\u4e00-\\u9fff·]{2,8}?)${sayingVerb}[：:]\\s?[“「]`, 'u');

/** 王部长, 李先生: somebody, but no name. */
const officeAlone =
  /部长|部長|主席|总理|總理|主任|发言人|發言人|外长|外長|先生|女士|局长|院长|记者|記者|总统|总书/u;

// A surname alone, with what goes on behind it: 林亦(提到).
const surnameOn = /^.[亦也又还還则則]$/u;

const notOfNames =
  /^[说說称稱表指强強回介就在对對主出会會答星例今上下周日是的将將又还還也和与與于\d]/u;

// What goes on behind a name: a verb of saying (强调, but not the 强 of 任某强说), or a particle.
const goesOn = new RegExp(
  `^(?:${sayingVerb}|星期(?!待)|例行|今[天日]|[就在对對主出会會上下周日是的将將又还還也和与與于\\d])`,
  'u',
);

/** The name without an adverb that was taken for its third character: 王毅还(表示). */
function wholeName({ 0: words, 1: name = '', index, input = '' }: RegExpMatchArray): string {
  const at = (index ?? 0) + words.indexOf(name) + 2;
  return name.length > 2 && goesOn.test(input.slice(at, at + 8)) ? name.slice(0, 2) : name;
}

/**
 * Gives the votes of a name that was cut short to the whole name: where nearly every place goes on
 * with the same character, that is the name's next.
 */
function mergeLonger(votes: ReadonlyMap<string, number>, text: string): Map<string, number> {
  const merged = new Map<string, number>();
  for (const [name, weight] of votes) {
    const whole = longerName(name, text) ?? name;
    merged.set(whole, (merged.get(whole) ?? 0) + weight);
  }
  return merged;
}

function longerName(name: string, text: string): string | null {
  const next = new Map<string, number>();
  let places = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    places++;
    const rest = text.slice(at + name.length, at + name.length + 8);
    const character = goesOn.test(rest) ? '' : (rest[0] ?? '');
    next.set(character, (next.get(character) ?? 0) + 1);
  }
  const [best] = [...next].sort((a, b) => b[1] - a[1]);
  if (!best || name.length > 3 || places < 2 || best[1] < places * 0.8) return null;
  return /^[\u4e00-\u9fff]$/u.test(best[0]) ? name + best[0] : null;
}
