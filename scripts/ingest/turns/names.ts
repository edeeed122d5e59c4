// What names look like in the press-conference genre. Closed lists of a language's grammar and of
// its naming habits; none names a document.

const surnames =
  '王李张劉刘陳陈杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭馬马罗羅梁宋郑鄭谢謝韩韓唐馮冯于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文耿华華洪楚裴蓝藍阴陰怀懷宁寧鲁魯韦韋柳鲍鮑岑倪滕殷毕畢邬鄔伍卞穆祁庞龐舒祝阮闵閔娄婁童颜顏梅骆駱樊凌霍虞柯莫缪郁杭吉邢翁荀惠甄曲靳焦宫栾甘厉戎詹薄蒲卓蔺屠池胥闻翟贡姬申冉桑桂牛尚温庄莊柴瞿艾戈寇巩聂聶敖辛阚简饶沙鞠荆竺佟岳苑牟張溫宮厲藺聞貢鞏簡饒繆欒盛苗麦麥涂塗闫閆窦竇邝鄺褚臧欧歐符';

const twofold = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛';

/** A Chinese person's name of two to four characters. */
export const personName = new RegExp(`^(?:${twofold}|[${surnames}])[\\u4e00-\\u9fff]{1,3}$`, 'u');

/** A name that begins some longer text: captured lazily, for patterns that go on with a verb. */
export const personNamePattern = `(?:${twofold}|[${surnames}])[\\u4e00-\\u9fff]{1,2}`;

/** Verbs by which a report gives what somebody said. */
export const sayingVerb =
  '(?:介绍说|回应说|回应称|回答说|答复说|强调说|指出说|补充说|解释说|坦言|直言|表示|表態|表态|指出|强调|強調|回应|回應|回答|答复|答覆|重申|介绍|介紹|透露|提到|坦承|认为|認為|呼吁|呼籲|敦促|批评|批評|称|稱|说|說|答|指(?=[，,：:“「]))(?:道|称|稱|说|說)?';

/** Verbs of saying that take what is said at once, with no mark between: 强调双方应当合作. */
export const assertingVerb =
  '(?:表示|指出|强调|強調|重申|指责|指責|批评|批評|谴责|譴責|警告|敦促|呼吁|呼籲|认为|認為|否认|否認|承诺|承諾|驳斥|駁斥|质疑|質疑|声称|聲稱|称|稱|说|說|指)';

const mediaEnding =
  /(?:社|报|報|台|臺|网|網|电视|電視|卫视|衛視|广播|廣播|电台|電台|新闻|新聞|周刊|週刊|杂志|雜誌|通讯|通訊|传媒|傳媒|频道|頻道|公司|时报|日报|晚报|早报|快报|邮报|财经|財經|观察者|集团|集團|托拉斯|客户端|客戶端|央视|央視|国广|视频|融媒|CCTV|CGTN|TV|News|Times|Post|Daily|Press|Journal|Agency|Radio|Television|Network|Standard|Tribune|Herald|Weekly|Group|Novosti|Paper|Media|Broadcasting|Broadcaster|Corporation|Channel|Gazette|Globe|Mail|Shimbun)$/iu;

const knownOutlets = new Set(
  '彭博 路透 法新 美联 美聯 共同 时事 塔斯 韩联 韓聯 埃菲 德新 安莎 凤凰 鳳凰 澎湃 财新 財新 界面 俄新 安塔拉 卡塔通 路透社 AFP AP NHK CNN BBC NBC ABC CBS FT WSJ NYT TASS RIA RT KBS MBC SBS TBS CNBC DPA EFE ANSA APTN PTI ANI CNA TVBS CTV CBC Reuters Bloomberg Xinhua Kyodo Yonhap Politico POLITICO Axios AXIOS Nikkei Jiji NPR VOA RFA'.split(
    ' ',
  ),
);

// A medium is no outlet: `视频：` stands above a film.
const medium =
  /^(?:视频|視頻|新闻|新聞|电视|電視|广播|廣播|电台|電台|网|網|报|報|社|台|臺|公司|集团|集團|频道|頻道)$/u;

/** Whether a name is an outlet's, by its ending, its book marks, or because everybody knows it. */
export function isOutlet(name: string): boolean {
  return (
    /^.{0,8}《[^》]+》$/u.test(name) ||
    knownOutlets.has(name) ||
    (mediaEnding.test(name) && !medium.test(name) && !isOffice(name))
  );
}

export const officePattern =
  '(?:发言人|發言人|部长|部長|外长|外長|总理|總理|主席|主任|委员|委員|大使|总统|總統|国务卿|國務卿|书记|書記|负责人|負責人|新闻官|参赞|专员|專員|特首|主委|司令|将军|代表|助理|秘书|特使|总裁|[局司院署处處省市行校馆館站厅廳会會秘书書政所室队隊社团團区區县縣科组組庭台臺][长長]|秘书长|秘書長|行政长官|行政長官|外交大臣|大臣)';
const rank = '(?:大校|上校|中校|少校|少将|中将|上将)?';
// A holder of any name stands after a space; without one, only a surname tells where it begins.
const chineseOffice = new RegExp(
  `^[\\u4e00-\\u9fff、·]{0,24}?${officePattern}(?:\\s?${personNamePattern}|\\s[\\u4e00-\\u9fff·]{2,8})?${rank}$`,
  'u',
);
const englishOffice =
  /^(?:[A-Z][\w.'’-]*,? ){0,5}(?:officials?|minister|secretary|spokes(?:person|man|woman)|president|ambassador|chairman|director|commissioner)(?: [A-Z][\w.'’-]*){0,5}$/iu;

/** Whether a name is an office, with or without the person who holds it: 发言人, 外长王毅. */
export function isOffice(name: string): boolean {
  return (chineseOffice.test(name) && !/[是的就请請]/u.test(name)) || englishOffice.test(name);
}

const held = new RegExp(`^.*${officePattern}\\s?([\\u4e00-\\u9fff·]{2,8}?)${rank}$`, 'u');

/** The person of a name that begins with the office: 林知远 of 公园部发言人 林知远; else the name. */
export function holderOf(name: string): string {
  // An initial is the same with its space and without: V.Moor, V. Moor.
  if (/^[A-Z]\.\p{Lu}/u.test(name)) return name.replace(/(?<=^(?:[A-Z]\.)+)(?=\p{Lu}\p{Ll})/u, ' ');
  return (isOffice(name) && held.exec(name)?.[1]) || name;
}

/** Whether two labels may name one person, whole, by surname or by office alone. */
export function mayBeOne(first: string | null, second: string | null): boolean {
  if (!first || !second) return true;
  const [a, b] = [holderOf(first), holderOf(second)];
  // Two offices are two persons, unless one is the other's without its house: 部长, 公园部部长.
  if (isOffice(a) && isOffice(b)) return a.endsWith(b) || b.endsWith(a);
  if (isOffice(a) || isOffice(b)) return true;
  // A post in two languages gives each turn twice: 林知远, Lin Zhiyuan.
  if (isLatin(a) !== isLatin(b)) return true;
  if (isLatin(a)) return lastWord(a) === lastWord(b);
  return a.endsWith(b) || b.endsWith(a) || (b.length === 1 && a.startsWith(b));
}

const isLatin = (name: string) => /^[\p{Script=Latin} .'’-]+$/u.test(name);
const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Whether a name is written as a briefing's record writes its speakers: MR. PRICE, MS. NULAND. */
export function isCapitalisedSpeaker(name: string): boolean {
  return /^(?:MR|MS|MRS|DR|SENIOR|AMB|AMBASSADOR|SECRETARY|GENERAL|ADMIRAL|FOREIGN|PRESIDENT|MINISTER|THE)\b[.A-Z '’-]*(?: ?\([^()]{1,30}\))?$/u.test(
    name,
  );
}

const courtesy = /(?:先生|女士|小姐|博士|教授|院士|医生|醫生)$/u;

// An office that no list holds, with its holder's name at the end: 公园部总工程师吴小川.
const holder = new RegExp(`^[\\u4e00-\\u9fff]{2,16}${personNamePattern}$`, 'u');

/** Whether a name is a person's: Chinese, with or without an office, or two or three capitalised words. */
export function namesPerson(name: string): boolean {
  const bare = name.replace(courtesy, '');
  if (bare !== name && personName.test(bare)) return true;
  if (personName.test(name)) return !isWord(name);
  if (holder.test(name)) return !/[是的了在有就我请問问]/u.test(name);
  return /^[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]*){1,2}$/u.test(name) && !isOutlet(name);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a name has a person's form, or no word in it that the dictionary holds. */
export function isNoWord(name: string): boolean {
  // Of Latin letters the dictionary holds any; in capitals alone only a record prints one.
  if (personName.test(name) || /^[A-Z][A-Z’'-]{3,}$/u.test(name)) return true;
  return [...segmenter.segment(name)].every(({ segment }) => segment.length === 1);
}

/** Whether the dictionary holds the whole as one word: 方向 begins with a surname and is no name. */
export function isWord(name: string): boolean {
  return [...segmenter.segment(name)].length === 1;
}
