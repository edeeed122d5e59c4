import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const text = '云岭日报记者：何时？\n\n林知远：明天。\n';
/** What the document states, each at its place, and its first line of text. */
function stated(source: string) {
  const { title, published, publisher, lines } = readSource(source).value;
  for (const { value, span } of [title, published, publisher].filter((s) => s !== undefined))
    expect(source.slice(...span)).toBe(value);
  const first = lines.find((line) => line.text)?.text;
  return [title?.value, published?.value, publisher?.value, first];
}

it.each([
  ['Hugo, in TOML', '+++\ntitle = "题"\ndate = 2024-03-07\n[params]\nsource = "报"\n+++\n'],
  ['Hugo, in JSON', '{\n "title": "题", "date": "2024-03-07",\n "source": "报"\n}\n\n'],
  [
    'a fence that names its language',
    '---json\n{"title":"题","date":"2024-03-07","source":"报"}\n---\n',
  ],
  ['a fence of semicolons', ';;;\n"title":"题","date":"2024-03-07","source":"报"\n;;;\n'],
  [
    'Hexo, without an opening fence',
    'title: 题\ndate: 2024-03-07\ntags:\n- 步道\nsource: 报\n---\n',
  ],
  ['Pelican', 'Title: 题\nDate: 2024-03-07\nSlug: a\nSource: 报\n\n'],
  ['Org', '#+TITLE: 题\n#+DATE: 2024-03-07\n#+SOURCE: 报\n#+OPTIONS: toc:nil\n\n'],
  ['Nikola', '<!--\n.. title: 题\n.. date: 2024-03-07\n.. source: 报\n-->\n\n'],
  ['Windows line ends', 'Title: 题\r\nDate: 2024-03-07\r\nSource: 报\r\n\r\n'],
])('is read as %s writes it', (_, head) => {
  expect(stated(head + text)).toEqual(['题', '2024-03-07', '报', '云岭日报记者：何时？']);
});

it.each([
  'Q: When?\nA: Tomorrow.\n\nQ: Where?\nA: Here.\n',
  'MS. VALE: Good morning.\nQUESTION: When?\n',
  'Title: 题\nQ: When?\nA: Tomorrow.\n',
  '林知远: 好。\n\n问: 何时？\n',
  '{"title":"题"}\n{"title":"二"}\n',
])('is not seen where turns or records begin: %j', (source) => {
  const { lines } = readSource(source).value;
  expect(lines[0]?.role).toBe('text');
});
