import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const talk = [
  '彭博社记者：中美元首旧金山会晤后，中方如何看待中美关系？',
  '王毅：中美关系事关两国人民福祉，也关乎人类和世界的前途。',
  '我们始终按照相互尊重、和平共处、合作共赢三项原则来处理中美关系。',
  '今日俄罗斯记者：今年是俄中建交75周年，如何最有效发掘俄中合作的潜力？',
  '王毅：在两国元首的战略引领下，中俄新时代全面战略协作伙伴关系保持高水平运行。',
];
const many = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join('');
const menu = many(30, (n) => `<li><a href="/${n}">栏目${n}</a></li>`);
const comments = many(
  25,
  (n) => `<li><b>网友${n}：</b><p>这个回答很好，说得有理有据，令人信服。</p></li>`,
);
const footer =
  '<div class="footer"><p>版权所有，未经许可，不得转载，违者必究。京ICP备0号</p></div>';

const read = (source: string) => readSource(source).value;
const texts = (source: string) => read(source).lines.flatMap(({ text }) => (text ? [text] : []));

describe('a whole web page', () => {
  it.each([
    [
      'of today',
      `<ul class="nav">${menu}</ul><article>${talk.map((p) => `<p>${p}</p>`).join('')}</article>${footer}`,
    ],
    [
      'with more comments than article',
      `<div>${talk.map((p) => `<p>${p}</p>`).join('\n')}</div><ol id="comments">${comments}</ol>`,
    ],
    [
      'whose turns are no paragraphs',
      `<div id=nav>${menu}</div><div>${talk.map((p) => `<div class="qa">${p}</div>`).join('')}</div>`,
    ],
    [
      'laid out by tables',
      `<TABLE><TR><TD><A HREF=1>频道</A></TD><TD><A HREF=2>频道</A></TD></TR></TABLE><CENTER><TABLE><TR><TD><FONT SIZE=3>${talk.join('<BR>\n<BR>&nbsp;&nbsp;')}</FONT></TD><TD>·<A HREF=3>要闻</A><BR>·<A HREF=4>热点</A></TD></TR></TABLE></CENTER>`,
    ],
    [
      'that hides its text until it is loaded',
      `<div style="visibility:hidden">${talk.map((p) => `<section><p><span>${p}</span></p></section>`).join('')}</div><p><a href=1>阅读原文</a></p>`,
    ],
    [
      'that closes no paragraph',
      `<p>${talk.join('\n<p>')}<hr><p><a href=1>上一篇</a> <a href=2>下一篇</a>`,
    ],
  ])('%s is its talk alone', (_, body) => {
    expect(texts(`<!DOCTYPE html><html><body>${body}</body></html>`)).toEqual(talk);
  });

  it('keeps its heading, its source line and its captions', () => {
    const head =
      '<div class="top"><h1>王毅答记者问</h1><p>2024-03-07 来源：新华社</p><div class="share">分享到：<a href=1>微博</a></div></div>';
    const figure = '<figure><img src=a><figcaption>王毅在记者会上。</figcaption></figure>';
    const body = `${head}<div class="main">${figure}${talk.map((p) => `<p>${p}</p>`).join('')}</div>${footer}`;
    expect(texts(`<html><body>${body}</body></html>`)).toEqual([
      '王毅答记者问',
      '2024-03-07 来源：新华社',
      '王毅在记者会上。',
      ...talk,
    ]);
  });

  it('keeps a row of stars that parts the talk from a note', () => {
    const body = talk.map((p) => `<p>${p}</p>`).join('');
    const page = `<html><body><div>${body}<p>*******</p><p>会后有记者问起步道，王毅说会开放。</p></div>`;
    expect(
      read(page)
        .lines.map(({ role }) => role)
        .filter((role) => role === 'rule' || role === 'text'),
    ).toHaveLength(7);
    expect(texts(page).slice(-2)).toEqual(['*******', '会后有记者问起步道，王毅说会开放。']);
  });

  it('leaves out what leads a list of links, and keeps what its body says of the page', () => {
    const end =
      '<p>附件：</p><p>·<a href=1>全文.pdf</a> (2009/04/01)</p><p>Suggest To A Friend:</p>';
    const report = '<p>林知远说，步道明天开放，欢迎大家。</p><p>“夜里不开。”林知远说。</p>';
    const body = (inner: string) =>
      `<html><body class="has-sidebar search-page"><div>${inner}</div>`;
    expect(texts(body(talk.map((p) => `<p>${p}</p>`).join('') + end))).toEqual(talk);
    expect(texts(body(report))).toHaveLength(2);
  });

  it('prefers a short article to a long footer', () => {
    const article = '有记者问，如何看待中俄关系？王毅答，中俄关系高水平运行。';
    const body = `<div><p>${article}</p></div><div class="bottom"><p>${'未经授权，不得转载。'.repeat(30)}</p></div>`;
    expect(texts(`<html><body>${body}</body></html>`)).toEqual([article]);
  });

  it('states what it is in its head, each at its place', () => {
    const source =
      '<html><head><title> 王毅：答问_外交部 </title><meta name=PubDate content=" 2024-03-07 12:05"><META content=\'新华社\' name="ContentSource">' +
      `<link rel=canonical href="https://a.cn/?b=1&amp;c"></head><body><p>${talk[0]}</p></body></html>`;
    const { title, published, publisher, url } = read(source);
    expect(
      [title, published, publisher, url].map((s) => [
        s?.value,
        source.slice(...(s?.span ?? [0, 0])),
      ]),
    ).toEqual([
      ['王毅：答问', '王毅：答问'],
      ['2024-03-07 12:05', '2024-03-07 12:05'],
      ['新华社', '新华社'],
      ['https://a.cn/?b=1&c', 'https://a.cn/?b=1&amp;c'],
    ]);
  });

  it.each([
    ['<title>步道开放-云岭网</title>', '<div>步道开放</div>'],
    ['<title>园林署全球资讯网 - 例行记者会</title>', '<h2>园林署例行记者会</h2>'],
    ['<title>Trail_Parks | News</title>', '<h1>Trail</h1>'],
  ])('takes for its title what it prints of %s', (title, headline) => {
    const page = `<html><head>${title}</head><body>${headline}<div>${talk.map((p) => `<p>${p}</p>`).join('')}</div>`;
    expect(read(page).title?.value).toBe(headline.replace(/<[^>]+>/g, ''));
  });

  it('states what its linked data state', () => {
    const data =
      '{"@type":"NewsArticle","headline":"步道开放","datePublished":"2024-03-07","image":{"url":"a","name":"图"},"publisher":{"@type":"Organization","name":"云岭网"}}';
    const source = `<html><head><script type="application/ld+json">${data}</script></head><body><p>${talk[0]}</p>`;
    const { title, published, publisher } = read(source);
    expect([title?.value, published?.value, publisher?.value]).toEqual([
      '步道开放',
      '2024-03-07',
      '云岭网',
    ]);
    expect(source.slice(...(publisher?.span ?? [0, 0]))).toBe('云岭网');
  });

  it.each(['pre', 'td'])(
    'is read where one <%s> holds all of the talk, and nothing after it',
    (name) => {
      const table = (inner: string) => (name === 'td' ? `<table><tr>${inner}</tr></table>` : inner);
      const held = table(`<${name}>\n${talk.join('<br>\n')}</${name}>`);
      expect(texts(`<html><body><p>Lists.</p>${held}<hr><p>More about the list.</p>`)).toEqual(
        talk,
      );
    },
  );

  it('tells whose words a definition is where its term asks', () => {
    const list = '<dl><dt>何时开放？<dd><p>明天。</p><p>谢谢。</p><dt>图例<dd>地图</dl>';
    expect(read(list).lines.flatMap(({ voice }) => voice?.part ?? [])).toEqual([
      'question',
      'answer',
    ]);
  });

  it('has no character that XML cannot hold', () => {
    expect(texts('<p>没\b有&#8;数&#x1b;字\f&#0;。\uffff\v</p>')).toEqual(['没有数字\ufffd。']);
    expect(texts('{"text":"\\ud800半\\u0007个"}')).toEqual(['\ufffd半个']);
  });

  it('has cells where a table holds data, and text where it lays out', () => {
    const data = '<table><tr><td>国家</td><td>次数</td></tr></table>';
    const roles = (source: string) =>
      read(source).lines.flatMap(({ role, text }) => (text ? [role] : []));
    expect(roles(data)).toEqual(['cell', 'cell']);
    expect(roles('<table><tr><td>一<br>二</td><td>三</td></tr></table>')).toEqual([
      'text',
      'text',
      'cell',
    ]);
    expect(roles('<ul><li>一<li><p>二</p></ul>')).toEqual(['item', 'item']);
  });
});

describe('the head of a text', () => {
  it('states in so many words where it comes from', () => {
    const source = '王毅答记者问\n发布时间：2024-03-07 12:05　来源：新华社\n\n王毅：好。';
    const { publisher, published } = read(source);
    expect([publisher?.value, published?.value]).toEqual(['新华社', '2024-03-07 12:05']);
    expect(source.slice(...(publisher?.span ?? [0, 0]))).toBe('新华社');
  });
});

it('keeps title and day right above an article that has no heading', () => {
  const article = talk.map((p) => `<p>${p}</p>`).join('');
  const page = `<html><body><ul class="nav">${menu}</ul><div class="t1">外交部长记者会</div><div>2031/05/09 22:21</div><div>${article}</div>${footer}</body></html>`;
  expect(texts(page)).toEqual(['外交部长记者会', '2031/05/09 22:21', ...talk]);
});

it('takes a post of another place that a page shows for no text of its own', () => {
  const article = talk.map((p) => `<p>${p}</p>`).join('');
  const page = `<html><body><article>${article}<blockquote class="twitter-tweet"><p>我们始终如一。</p>— 林 (@lin)</blockquote></article>${footer}</body></html>`;
  expect(texts(page)).toEqual(talk);
});
