import type { Issue } from '../schemas/issue.ts';
import type { IssueCode } from '../schemas/issue-codes.ts';

/** An issue in the language of the site. */
interface ToldIssue {
  readonly message: string;
  readonly hint: string;
  readonly lang: 'zh-Hans' | 'en';
}

type Told = readonly [message: string, hint: string];

const elsewhere = '可与其他文本对勘；如下文另在本文件他处，请在同名 .yaml 的 joins 中注明。';

/** What reading a document may find, with the words or the number that it is about. */
const texts: Partial<Record<IssueCode, (found: string) => Told>> = {
  'broken-json': () => [
    '此 JSON 文件不合语法，已尽可读之处读取。',
    '请看文件是否残缺，若是则重新获取。',
  ],
  'cut-character': () => ['文件末尾断在一个字的中间。', '请重新获取：缺的可能不止这一个字。'],
  'date-of-publication': (found) => [
    `文中未印记者会的日期，以发布日期“${found}”代之。`,
    '若非同日，请在同名 .yaml 中写明 date。',
  ],
  'jump-line': () => ['下文转入另一版面。', '可将该版并入本文件；否则此答视为未完。'],
  'lost-character': () => [
    '此处失去一字，原文件以 U+FFFD（�）代之。',
    '请与发布者的文本核对，并在同名 .yaml 的 emendations 中校补。',
  ],
  'many-records': (found) => [
    `此文件含 ${found} 篇文本，已并作一篇读取。`,
    '请拆开，使每篇各成一个文件。',
  ],
  'newest-first': (found) => [
    `自“${found}”起，发言的时刻由晚到早，问语与答语或有错配。`,
    '请将各段按时刻先后重排后再收入。',
  ],
  'no-date': () => ['文中未见记者会的日期。', '请在同名 .yaml 中写明 date: YYYY-MM-DD。'],
  'no-exchange': () => [
    '文中未见问答。',
    '如确有问答，请在同名 .yaml 的 blocks 中指明各则的首行。',
  ],
  'stray-headline': (found) => [
    `“${found}”夹在一段发言之中，读作他文的标题，未收入。`,
    '如属发言，请在同名 .yaml 的 blocks 中指明该行是什么。',
  ],
  'truncated-answer': (found) => [`答语至“…${found}”中断，未见下文。`, elsewhere],
  'truncated-opening': (found) => [`开场白至“…${found}”中断，未见下文。`, elsewhere],
  'truncated-question': (found) => [`问语至“…${found}”中断，未见下文。`, elsewhere],
  'unclosed-front-matter': () => [
    '文首信息有始无终，已读至首个空行。',
    '请看是否确止于此；若是副本，可用同样的记号补上结尾。',
  ],
  'unreadable-front-matter': () => [
    '文首信息不是合规的 YAML，仅逐行读取其中简单的各项。',
    '请核对标题、发布者、日期、网址，或在同名 .yaml 中写明。',
  ],
  'unsure-join': (found) => [
    `“${found}…”读作接续上文断开的句子，未必如此。`,
    '如不相接，请在同名 .yaml 的 joins 中对断开的那一行注明 join: false。',
  ],
  'unsure-turn': (found) => [
    `“${found}”读作发言者的标签；文中别无他证。`,
    '如非标签，请在同名 .yaml 的 blocks 中指明该行是什么。',
  ],
  'wrong-charset': (found) => [
    `网页自称编码为 ${found}，与字节不符，已按实际编码读取。`,
    '文字若通顺，无须处理。',
  ],
};

/** Tells an issue in Chinese; one that no reading of a document finds stays as it is. */
export function tellIssue({ code, found, message, hint }: Issue): ToldIssue {
  const told = texts[code as IssueCode]?.(found ?? '');
  return told
    ? { message: told[0], hint: told[1], lang: 'zh-Hans' }
    : { message, hint, lang: 'en' };
}
