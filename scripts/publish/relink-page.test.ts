import { describe, expect, test } from 'vitest';
import { findMissingFragments } from './find-missing-fragments.ts';
import { parsePage } from './parse-page.ts';
import { relinkPage } from './relink-page.ts';
import { urlResolver } from './url-resolver.ts';

const files = new Set(['index.html', 'a/b.html', 'i.png', 's.css', 'x.js', 'f.woff2']);
const relink = (html: string) => relinkPage(parsePage('a/b.html', html), urlResolver(files));

describe('relinkPage', () => {
  test.each([
    ['<a href="/index.html">', '<a href="../index.html">'],
    ["<a class=x href='/index.html?q=1&amp;b=2'>", '<a class=x href="../index.html?q=1&amp;b=2">'],
    ['<a href=/index.html>', '<a href="../index.html">'],
    [
      '<img srcset="/i.png 1x, /i.png 2x" src="/i.png">',
      '<img srcset="../i.png 1x, ../i.png 2x" src="../i.png">',
    ],
    ['<form action="/index.html">', '<form action="../index.html">'],
    ['<video poster="/i.png">', '<video poster="../i.png">'],
    ['<object data="/i.png">', '<object data="../i.png">'],
    ['<link rel="stylesheet" href="/s.css">', '<link rel="stylesheet" href="../s.css">'],
    [
      '<meta http-equiv="refresh" content="0;url=/index.html">',
      '<meta http-equiv="refresh" content="0;url=../index.html">',
    ],
    ['<p style="background:url(/i.png)">', '<p style="background:url(&quot;../i.png&quot;)">'],
    [
      '<style>@font-face{src:url(/f.woff2)}</style>',
      '<style>@font-face{src:url("../f.woff2")}</style>',
    ],
    ['<svg><use xlink:href="/i.png#a"/></svg>', '<svg><use xlink:href="../i.png#a"/></svg>'],
    [
      '<template><a href="/index.html"></a></template>',
      '<template><a href="../index.html"></a></template>',
    ],
  ])('rewrites %s', (html, expected) => {
    expect(relink(html)).toMatchObject({ html: expected, issues: [] });
  });

  test('leaves the rest of the page byte for byte', () => {
    const html = '<!doctype html>\n<P  Title="a&b">未闭 &lt;<br/><A HREF="https://example.org">x';
    expect(relink(html)).toMatchObject({ html, urls: 1, issues: [] });
  });

  test.each([
    ['<a href="/no.html">', 'link-broken'],
    ['<img src="no.png">', 'link-broken'],
    ['<img srcset="/i.png 1x, /no.png 2x">', 'link-broken'],
    ['<style>a{background:url(no.png)}</style>', 'link-broken'],
    ['<a href="javascript:alert(1)">', 'link-scheme'],
    ['<img src="https://example.org/i.png">', 'remote-load'],
    ['<link rel="stylesheet" href="https://example.org/s.css">', 'remote-load'],
    ['<script type="module" src="/x.js"></script>', 'module-script'],
    ['<script type="Module">1</script>', 'module-script'],
    ['<base href="/">', 'base-element'],
  ])('refuses %s: %s', (html, code) => {
    expect(relink(html).issues).toContainEqual(expect.objectContaining({ code, file: 'a/b.html' }));
  });

  test('names every miss with its place, attribute and target', () => {
    const { issues } = relink('<a href="/one">\n<a href="/two">');
    expect(issues).toMatchObject([
      { line: 1, message: expect.stringContaining('<a href="/one">') },
      { line: 2, message: expect.stringContaining('<a href="/two">') },
    ]);
  });
});

describe('findMissingFragments', () => {
  const ids = new Map([
    ['a/b.html', new Set(['L1', 'L9', '台湾'])],
    ['index.html', new Set<string>()],
  ]);
  const missing = (href: string) =>
    findMissingFragments(relink(`<a href="${href}">`).fragments, ids).length;

  test.each([['#L1'], ['#L1-L9'], ['#台湾'], ['#%E5%8F%B0%E6%B9%BE'], ['#top'], ['/i.png#x']])(
    'finds %s',
    (href) => expect(missing(href)).toBe(0),
  );
  test.each([['#L2'], ['#L1-L2'], ['/index.html#L1']])('misses %s', (href) =>
    expect(missing(href)).toBe(1),
  );
});
