import fc from 'fast-check';
import { type Conference, conference, type Talk } from '../conference.ts';
import { type Item, printItems } from '../sheet.ts';
import { simplified } from '../speak-simplified.ts';
import type { Made, TrueExchange } from '../truth.ts';

const style = fc.record({
  asks: fc.constantFrom(
    'outlet记者',
    'outlet',
    'outlet记者name',
    'outlet记者（name）',
    'outlet记者 name',
    '记者',
    '问',
    'Q',
  ),
  answers: fc.constantFrom('name', '发言人', '发言人name', '公园部部长name', '答', 'A'),
  marks: fc.constantFrom('none', 'bold', 'bold colon', 'bold question', '【】', '[]', 'alone'),
  element: fc.constantFrom('<p>', '<P>', '<div>', '<p style="text-indent: 2em"><span>', '<h3>'),
  layout: fc.constantFrom('paragraphs', 'breaks', 'inline'),
  indent: fc.constantFrom('', '　　', '&nbsp;&nbsp;&nbsp;&nbsp;', '&emsp;&emsp;'),
  opening: fc.constantFrom('none', 'speaker', 'moderator'),
  closing: fc.constantFrom('none', 'moderator', 'plain'),
  /** Whether the label stands before every paragraph of an answer. */
  everyParagraph: fc.boolean(),
  /** A second official, who answers every other question under a name. */
  second: fc.option(fc.constantFrom('吴小川', '副部长吴小川', '公园部总工程师吴小川')),
  moderates: fc.boolean(),
  entities: fc.boolean(),
  links: fc.integer({ min: 0, max: 60 }),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

/** A ministry's web page: menu, share bar, transcript, and a footer that can outgrow it. */
export const ministryPage: fc.Arbitrary<Made> = fc
  .tuple(conference(simplified), style)
  .map(([c, s]) => {
    const items = itemsOf(c, s);
    const printed = printItems(items, (item, i) => printOf(item, items[i + 1], s), headOf(c));
    return {
      shape: 'ministry-page',
      file: 'sources/made.html',
      source: printed.source + footOf(c, s),
      marks: printed.marks,
      exchanges: truthOf(c, s),
    };
  });

const namesOutlet = ({ asks }: Style) => asks.startsWith('outlet');
const asksOn = (c: Conference, i: number) => i > 0 && (c.talks[i] as Talk).followsUp;

function truthOf(c: Conference, s: Style): TrueExchange[] {
  let asker: string | null = null;
  return c.talks.map(({ outlet, question, answer }, i) => {
    if (!asksOn(c, i)) asker = namesOutlet(s) ? outlet : null;
    return { asker, question, answer, speech: 'direct' };
  });
}

function itemsOf(c: Conference, s: Style): Item[] {
  const answering = /^[答A]$/.test(s.answers) ? c.speaker : s.answers.replace('name', c.speaker);
  return [
    ...(s.opening === 'moderator'
      ? [moderator('各位记者朋友，大家下午好。今天的发布会现在开始。')]
      : []),
    ...(s.opening === 'speaker'
      ? [{ as: 'opening', label: answering, text: c.greeting } as const]
      : []),
    ...c.talks.flatMap((talk, i) => talkItems(talk, i, c, s)),
    ...(s.closing === 'moderator' ? [moderator('今天的发布会到此结束，谢谢大家。')] : []),
    ...(s.closing === 'plain'
      ? [{ as: 'narration', text: '今天的发布会到此结束。' } as const]
      : []),
  ];
}

const moderator = (text: string): Item => ({ as: 'narration', label: '主持人', text });

function talkItems(talk: Talk, i: number, c: Conference, s: Style): Item[] {
  const calls = [
    '下面请提问。',
    `请${talk.outlet}记者提问。`,
    '时间关系，最后一个问题。',
    '谢谢。下一个问题。',
  ];
  return [
    ...(s.moderates && !asksOn(c, i) ? [moderator(calls[i % calls.length] as string)] : []),
    ...talk.question.map((text): Item => ({ as: 'question', text, label: askerOf(c, s, i) })),
    ...talk.answer.map(
      (text, p): Item => ({
        as: 'answer',
        text,
        label: p === 0 || s.everyParagraph ? answererOf(c, s, i) : '',
      }),
    ),
  ];
}

function answererOf(c: Conference, s: Style, i: number): string {
  const names = s.answers.includes('name');
  return names && s.second && i % 2 ? s.second : s.answers.replace('name', c.speaker);
}

function askerOf(c: Conference, s: Style, i: number): string {
  const { outlet, reporter } = c.talks[i] as Talk;
  if (asksOn(c, i)) return '追问';
  return s.asks.replace('outlet', outlet).replace('name', reporter);
}

function printOf({ text, label, as }: Item, next: Item | undefined, s: Style) {
  // Only labels that can be nothing else are set in the middle of a paragraph.
  const isPlain =
    /^(?:问|答|记者|追问|Q|A)$/.test(next?.label ?? '') &&
    /^(?:none|bold|bold colon)$/.test(s.marks);
  const inline = s.layout === 'inline' && as === 'question' && isPlain && s.element !== '<h3>';
  const open = s.element === '<h3>' ? (as === 'question' ? '<h3>' : '<p>') : s.element;
  const close = open
    .replace(/ [^>]*/, '')
    .replaceAll('<', '</')
    .replace(/^(.*?>)(.*)$/, '$2$1');
  const breaks = s.layout === 'breaks' && s.element !== '<h3>';
  const isBold = s.marks === 'bold question' && as === 'question';
  return {
    before:
      (breaks ? '' : open) +
      s.indent +
      (isBold ? '<b>' : '') +
      (label ? markLabel(label, s, breaks ? '<br/>\n' : `${close}\n${open}`) : ''),
    text: s.entities ? escapeSome(text) : text,
    after: (isBold ? '</b>' : '') + (inline ? ' ' : breaks ? '<br/>\n' : `${close}\n`),
  };
}

function markLabel(label: string, { marks, indent }: Style, end: string): string {
  switch (marks) {
    case 'bold':
      return `<strong>${label}</strong>：`;
    case 'bold colon':
      return `<strong>${label}：</strong>`;
    case '【】':
      return `【${label}】`;
    case '[]':
      return `[${label}]：`;
    case 'alone':
      return `<strong>${label}：</strong>${end}${indent}`;
    default:
      return `${label}：`;
  }
}

const escapeSome = (text: string) =>
  text
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;')
    .replaceAll('《', '&#12298;')
    .replaceAll('山', '&#x5c71;');

function headOf(c: Conference): string {
  const date = `${c.year}年${c.month}月${c.day}日`;
  const title = `${date}公园部发言人${c.speaker}主持例行记者会`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_公园部</title>
<style>.nav { color: #333 } p { margin: 0 }</style><script>var share = { title: "问：答：" };</script></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/b/">部领导</a></li><li><a href="/f/">新闻发布</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/f/">新闻发布</a> &gt; 例行记者会</div>
<div class="main"><h1>${title}</h1>
<div class="info"><span>来源：公园部网站</span> <span>${c.year}-${String(c.month).padStart(2, '0')}-${String(c.day).padStart(2, '0')} 18:30</span> <span>【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div class="content">`;
}

function footOf(c: Conference, { links }: Style): string {
  const related = Array.from(
    { length: links },
    (_, i) =>
      `<li><a href="/t/${i}.html">公园部发言人${c.speaker}就${c.subject}答记者问（之${i + 1}）</a> <span>(${c.year}-01-${String((i % 28) + 1).padStart(2, '0')})</span></li>`,
  );
  return `</div>
<div class="related"><h3>相关链接</h3><ul>${related.join('\n')}</ul></div></div>
<div class="footer"><p>版权所有：公园部</p><p>联系我们　地址：青川市湖滨路2号　电话：010-00000000</p><p><a href="/s/">网站地图</a></p></div>
</body></html>
`;
}
