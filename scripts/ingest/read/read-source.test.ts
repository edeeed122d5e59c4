import { readdirSync, readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../line.ts';
import { decodeSource } from './decode-source.ts';
import { readSource } from './read-source.ts';

const folder = new URL('../../../content/sources/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const read = (source: string) => readSource(source).value;
const roles = (source: string) => read(source).lines.map(({ role }) => role);
const texts = (source: string) =>
  read(source)
    .lines.map(({ text }) => text)
    .filter(Boolean);
const only = (source: string): Line => {
  const found = read(source).lines.filter(({ text }) => text);
  expect(found).toHaveLength(1);
  return found[0] as Line;
};

/** Every promise of the contract that needs no reader to judge. */
function check(source: string): void {
  const { lines } = read(source);
  let at = 0;
  for (const line of lines) {
    expect(line.start).toBe(at);
    expect(line.end).toBeGreaterThan(line.start);
    expect(line.text).toBe(line.text.trim());
    expect(line.from).toHaveLength(line.text.length);
    expect(line.to).toHaveLength(line.text.length);
    checkPlaces(source, line);
    at = line.end;
  }
  expect(at).toBe(source.length);
}

function checkPlaces(source: string, { text, start, end, from, to }: Line): void {
  for (let i = 0; i < text.length; i++) {
    const [a, b] = [from[i] as number, to[i] as number];
    if (a < start || b > end || a >= b) expect.fail(`unit ${i} stands at ${a}-${b}`);
    if (i && a < (from[i - 1] as number)) expect.fail(`unit ${i} stands before the last`);
    const found = source.slice(a, b);
    // In JSON a backslash and what follows it stand for something else.
    const isEscape = /^\ufeff?\s*[[{]/.test(source) && found.startsWith('\\');
    if (found !== text[i] && !isEscape && !decodeHTML(found).includes(text[i] as string)) {
      expect.fail(`unit ${i} is ${text[i]}, the source has ${found}`);
    }
  }
}

const fragments = fc.constantFrom(
  ...'<p>|</p>|<div>|</div>|<br>|<br/>|<b>|</b>|<strong>|<li>|<ul>|</ul>|<td>|<h2>|</h2>|<pre>|</pre>'.split(
    '|',
  ),
  ...'<a href="http://x.cn">|</a>|<script>|</script>|<!--|-->|<svg>|</svg>|<title>|</title>|<hr>|<foo'.split(
    '|',
  ),
  ...'<html>|<body>|<table>|<tr>|</table>|<div class="nav">|<p>记者：请问如何看？</p>|<meta name=date content=1>'.split(
    '|',
  ),
  ...'**|__|*|# |- |1. |---|+++|> |```|[a](http://b.cn)|&gt;|&nbsp;|&amp|&#x20000;|&|<|>|\\'.split(
    '|',
  ),
  ...'{"title":"|"}|{"question":"|"speaker":"|Title: a|Date: 3/7|#+TITLE: x|;;;|---json|<dl>|<dt>|<dd>|&#8;'.split(
    '|',
  ),
  ...'<script type="application/ld+json">{"headline":"|\u2028|\u0085|\f|\v|\b|\uffff|\\ud800'.split(
    '|',
  ),
  ...'王毅：|各位。|记者|　　| |\t|\n|\r\n|\r|\u200b|\ufeff|𠀀|title: x|"|\''.split('|'),
);

describe('every source, whatever it is', () => {
  it.each(sources)('is tiled, each unit at its place', check);

  it('is tiled when it is any mixture of fragments', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 60 }), (parts) => check(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  it('is tiled when it is such a mixture in a web page or in JSON', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
        check(`<html>${parts.join('')}`);
        const lines = read(JSON.stringify({ text: parts.join('') })).lines;
        expect(lines.every(({ start }, i) => start === (lines[i - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is tiled when a source is cut and spliced', () => {
    const splice = fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(400), fragments);
    fc.assert(
      fc.property(splice, ([source, at, length, put]) => {
        const start = at % source.length;
        check(
          source.slice(Math.max(0, start - 700), start) +
            put +
            source.slice(start + length, start + length + 700),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever its bytes become', () => {
    const bytes = sources.map((source) => new TextEncoder().encode(source));
    const damage = fc.tuple(fc.constantFrom(...bytes), fc.nat(), fc.uint8Array({ maxLength: 20 }));
    fc.assert(
      fc.property(damage, ([whole, at, put]) => {
        const start = at % whole.length;
        const cut = whole.slice(Math.max(0, start - 900), start + 900);
        cut.set(put.subarray(0, Math.min(put.length, cut.length)), 0);
        const decoded = decodeSource(cut).value;
        if (decoded) check(decoded.text);
      }),
      { numRuns: 300 },
    );
  });

  it('is tiled when it is any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 500 });
  });
});

describe('plain text', () => {
  it('is a line for each physical line, whatever ends it', () => {
    expect(roles('一\r\n二\r三\n\u3000\n')).toEqual(['text', 'text', 'text', 'blank']);
  });

  it('keeps a digest, an enumeration and a comparison as text', () => {
    expect(texts('一、a < b\n■ 1、x\n*注')).toEqual(['一、a < b', '■ 1、x', '*注']);
  });

  it('decodes entities, and no mark is made of one', () => {
    expect(texts('表扬大会 &gt;&gt;5版\n&#35; 一')).toEqual(['表扬大会 >>5版', '# 一']);
  });

  it('takes tags and what scripts hold for markup', () => {
    expect(texts('一<script>if (a < b) alert("二")</script>三<foo>四')).toEqual(['一三四']);
  });

  it('is not lost behind a comment, an element or a tag that nobody closes', () => {
    expect(texts('一<!-- 二\n三')).toEqual(['一 二'.replace(' ', '<!-- '), '三']);
    expect(texts('一<title>二\n三')).toEqual(['一二', '三']);
    expect(texts('一<a "\n二\n三')).toEqual(['一<a "', '二', '三']);
  });

  it('takes the marks that an indent was lost to for white space', () => {
    const [line] = read('????步道何时开放？\n').lines;
    expect([line?.text, line?.indented]).toEqual(['步道何时开放？', true]);
  });

  it('reads no picture, though the text has no other mark', () => {
    const roles = read('步道\n![步道[图]](http://a.cn/b.jpg)\n').lines.map(({ role }) => role);
    expect(roles).toEqual(['text', 'markup']);
  });

  it('says which lines are indented', () => {
    const indented = read('　　一\n 二\n  三\n&nbsp;&nbsp;四').lines.map((line) => line.indented);
    expect(indented).toEqual([true, false, true, true]);
  });

  it('drops characters without width', () => {
    expect(texts('\ufeff\u200b王\u200b毅\u200b')).toEqual(['王毅']);
  });
});

describe('Markdown', () => {
  it('has bold what stands between two stars, though Chinese stands beside them', () => {
    const line = only('**王毅:**各位**好**');
    expect([line.text, line.bold]).toEqual([
      '王毅:各位好',
      [
        [0, 3],
        [5, 6],
      ],
    ]);
  });

  it('keeps a mark without its partner', () => {
    expect(texts('**一**二**三')).toEqual(['一二**三']);
  });

  it('takes escapes, images, links and emphasis out', () => {
    expect(texts('# 题\n\n1\\. *一*\\*![图](a.png)[二](http://b.cn/c_d_e) 2*3*4 a_b_c')).toEqual([
      '题',
      '1. 一*二 2*3*4 a_b_c',
    ]);
  });

  it('knows headings, items, links and rules', () => {
    const source = '# 一 #\n\n二\n===\n\n[三](http://a.cn)\n------\n- 四\n1. 五\n';
    expect(roles(source)).toEqual(
      'heading blank heading rule blank link rule item item'.split(' '),
    );
    expect(
      read(source)
        .lines.map(({ level }) => level)
        .slice(0, 3),
    ).toEqual([1, 0, 1]);
    expect(texts(source)).toEqual(['一', '二', '三', '四', '1. 五']);
    expect(roles('# 一\n|二|三|\n|--|:-:|\n')).toEqual(['heading', 'text', 'rule']);
  });
});

describe('front matter', () => {
  it('states title, publisher, date and address, each at its place', () => {
    const source =
      '\ufeff---\ntitle: "题"\ndate: 2024-03-07\nauthor: [报]\nfrom: https://a.cn/b\n---\n文';
    const { title, publisher, published, url, lines } = read(source);
    for (const [statement, value] of [
      [title, '题'],
      [publisher, '报'],
      [published, '2024-03-07'],
      [url, 'https://a.cn/b'],
    ] as const) {
      expect(statement?.value).toBe(value);
      expect(source.slice(...(statement?.span ?? [0, 0]))).toBe(value);
    }
    expect(lines.map(({ role }) => role)).toEqual(['front-matter', 'text']);
  });

  it('is read from TOML too', () => {
    expect(read('+++\ntitle = "题"\n+++\n文').title).toEqual({ value: '题', span: [13, 14] });
  });

  it('that does not parse is read line by line, and reported', () => {
    const { value, findings } = readSource('---\ntitle: 王毅: "好"\ntags: [\n---\n文');
    expect([value.title?.value, findings.map(({ code }) => code)]).toEqual([
      '王毅: "好"',
      ['unreadable-front-matter'],
    ]);
    expect(value.lines.map(({ role }) => role)).toEqual(['front-matter', 'text']);
  });

  it('that nobody closes ends at the first blank line, and is reported', () => {
    const { value, findings } = readSource('---\ntitle: 题\n\n文。\n---\n文');
    expect([value.title?.value, findings.map(({ code }) => code)]).toEqual([
      '题',
      ['unclosed-front-matter'],
    ]);
    expect(value.lines.map(({ role }) => role)).toEqual([
      'front-matter',
      'blank',
      'blank',
      'text',
      'rule',
      'text',
    ]);
  });

  it('is not what two rules enclose', () => {
    expect(roles('---\n王毅：好\n---\n文')).toEqual(['rule', 'text', 'rule', 'text']);
  });
});

describe('a document that begins with a link', () => {
  it('has it for its title and address', () => {
    for (const source of [
      '\n[题&amp;目](https://a.cn/b)\n\n文',
      '<p><a href="https://a.cn/b">题&amp;目</a></p>文',
    ]) {
      const { title, url } = read(source);
      expect([title?.value, url?.value]).toEqual(['题&目', 'https://a.cn/b']);
      expect(source.slice(...(url?.span ?? [0, 0]))).toBe('https://a.cn/b');
    }
  });
});

describe('HTML', () => {
  it('is a line for each element, with its tags, and markup between', () => {
    const source =
      '<div>\n<div><img src="a"></div> <figcaption>图</figcaption>  <p>一\n二<b>三</b></p>\n\n<p>四</p></div>';
    const { lines } = read(source);
    expect(lines.map(({ role, start, end }) => [role, source.slice(start, end)])).toEqual([
      ['markup', '<div>\n<div><img src="a"></div> '],
      ['caption', '<figcaption>图</figcaption>'],
      ['text', '  <p>一\n二<b>三</b></p>\n'],
      ['blank', '\n'],
      ['text', '<p>四</p>'],
      ['markup', '</div>'],
    ]);
    expect(lines[2]?.bold).toEqual([[3, 4]]);
  });

  it('ends a line at a break, and a paragraph at two', () => {
    const { lines } = read('<p>一<br>二<br><br>三</p>');
    expect(lines.map(({ text, firm }) => [text, firm])).toEqual([
      ['一', false],
      ['二', true],
      ['三', true],
    ]);
  });

  it('reads elements that nobody closes, in any case', () => {
    expect(
      texts('<HTML><BODY><P>一<P>二<UL><LI>三<LI>四</UL><CENTER><FONT size=3>五</FONT></CENTER>'),
    ).toEqual(['一', '二', '三', '四', '五']);
  });

  it('has a rule for <hr>', () => {
    expect(roles('<p>一</p><hr>\n<p>二</p>')).toEqual(['text', 'rule', 'text']);
  });

  it('is left for Markdown by a blank line', () => {
    expect(texts('<div>\n\n**王毅:**一\n二\n\n</div>')).toEqual(['王毅:一', '二']);
  });

  it('parts paragraphs by blank lines in a page too, where no element does', () => {
    expect(texts('<html><body><div>\n一\n二\n \n三\n\n# 四</div>')).toEqual([
      '一\n二',
      '三',
      '# 四',
    ]);
  });

  it('does not overflow, however deep it is nested', () => {
    check(`${'<div><b>'.repeat(20000)}一`);
  });
});
