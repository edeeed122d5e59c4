import { describe, expect, test } from 'vitest';
import { resolveUrl } from './resolve-url.ts';

const files = new Set([
  'index.html',
  'topics/taiwan.html',
  'topics/海峡 两岸.html',
  'guide/index.html',
  'style.css',
]);
const from = 'topics/taiwan.html';

describe('a URL inside the site', () => {
  test.each([
    ['/index.html', '../index.html'],
    ['/', '../index.html'],
    ['/topics/taiwan', 'taiwan.html'],
    ['/topics/taiwan.html#L3', '#L3'],
    ['#L3', '#L3'],
    ['', 'taiwan.html'],
    ['/guide/', '../guide/index.html'],
    ['/guide', '../guide/index.html'],
    ['../index.html?q=台湾&year=2024', '../index.html?q=%E5%8F%B0%E6%B9%BE&year=2024'],
    ['/topics/海峡 两岸.html', '%E6%B5%B7%E5%B3%A1%20%E4%B8%A4%E5%B2%B8.html'],
    ['../../../index.html', '../index.html'],
  ])('%s becomes %s', (url, href) => {
    expect(resolveUrl(url, 'link', from, files)).toMatchObject({ kind: 'inside', href });
  });

  test('tells the decoded fragment, without what only browsers read', () => {
    expect(resolveUrl('/index.html#%E5%8F%B0:~:text=x', 'link', from, files)).toMatchObject({
      fragment: '台',
    });
  });
});

test.each([
  ['https://example.org/a', 'link'],
  ['http://example.org', 'link'],
  ['mailto:a@example.org', 'link'],
  ['data:image/svg+xml,<svg/>', 'load'],
] as const)('%s may leave the site', (url, use) => {
  expect(resolveUrl(url, use, from, files)).toEqual({ kind: 'outside' });
});

test.each([
  ['/nowhere.html', 'link', 'link-broken'],
  ['/topics/', 'link', 'link-broken'],
  ['/%E0%A4%A', 'link', 'link-broken'],
  ['javascript:alert(1)', 'link', 'link-scheme'],
  ['JaVaScRiPt:alert(1)', 'link', 'link-scheme'],
  ['data:text/html,x', 'link', 'link-scheme'],
  ['//example.org/', 'link', 'link-scheme'],
  ['file:///etc/passwd', 'link', 'link-scheme'],
  ['https://example.org/a.js', 'load', 'remote-load'],
  ['//example.org/a.js', 'load', 'remote-load'],
  ['data:text/javascript,x', 'load', 'remote-load'],
] as const)('%s as a %s is refused: %s', (url, use, code) => {
  expect(resolveUrl(url, use, from, files)).toMatchObject({ kind: 'fault', code });
});
