import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import PostalMime from 'postal-mime';
import remarkParse from 'remark-parse';
import Parser from 'rss-parser';
import { unified } from 'unified';
import { describe, expect, inject, it } from 'vitest';
import { attributeOf, parsePage, textOf } from '../scripts/publish/parse-page.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';

const out = join(inject('shared').folder, 'dist');
const read = (path: string) => readFileSync(join(out, path), 'utf8');

/** Every exchange of the data export, with its paragraphs and the name of its pages. */
const exchanges = readdirSync(join(out, 'data/sources'))
  .filter((name) => name.endsWith('.json'))
  .map((name): SourceRecord => JSON.parse(read(`data/sources/${name}`)))
  .flatMap((record) => record.exchanges)
  .map(({ url, question, answer }) => ({
    slug: url.replace(/^answers\/|\.html$/g, ''),
    words: [...question.paragraphs, ...answer.paragraphs].map(({ text }) => text),
  }));

const paragraphs = (html: string) =>
  parsePage('', html)
    .elements.filter(({ tagName }) => tagName === 'p')
    .map(textOf);
const passages = (html: string) =>
  parsePage('', html)
    .elements.filter((element) => attributeOf(element, 'data-spans') !== undefined)
    .map(textOf);
const blocks = (markdown: string) =>
  unified()
    .use(remarkParse)
    .parse(markdown)
    .children.flatMap((node): RootContent[] =>
      node.type === 'blockquote' ? node.children : [node],
    )
    .map((node) => plainOf(node));

/** The files of a kit whose names end so, all parts of a split one put together. */
const kitOf = (slug: string, name: RegExp) => {
  const folder = `newsletter/answers/${slug}`;
  return readdirSync(join(out, folder))
    .filter((file) => name.test(file))
    .map((file) => read(join(folder, file)));
};
const mailsOf = (slug: string) =>
  Promise.all(kitOf(slug, /\.eml$/).map((eml) => PostalMime.parse(eml)));

/** What each form prints of an answer, read back by a library that did not write it. */
const forms: Readonly<Record<string, (slug: string) => string[] | Promise<string[]>>> = {
  'its page': (slug) => passages(read(`answers/${slug}.html`)),
  'the card for other pages': (slug) => passages(read(`embed/${slug}.html`)),
  'rich text': (slug) => kitOf(slug, /^rich/).flatMap(paragraphs),
  'the fragment': (slug) => kitOf(slug, /^fragment/).flatMap(paragraphs),
  'the mail': (slug) => kitOf(slug, /^email/).flatMap(paragraphs),
  'the form for WeChat': (slug) => kitOf(slug, /^wechat/).flatMap(paragraphs),
  'plain text': (slug) => kitOf(slug, /\.txt$/).flatMap((text) => text.split('\n\n')),
  Markdown: (slug) => kitOf(slug, /\.md$/).flatMap(blocks),
  'the message’s HTML': async (slug) =>
    (await mailsOf(slug)).flatMap(({ html = '' }) => paragraphs(html)),
  'the message’s text': async (slug) =>
    (await mailsOf(slug)).flatMap(({ text = '' }) => text.split('\n\n')),
};

const lacking = (words: readonly string[], printed: readonly string[]) =>
  words.filter((text) => !printed.includes(text));

describe('every quotation', () => {
  it.each(Object.entries(forms))('is the same in the data and in %s', async (_, readForm) => {
    let compared = 0;
    for (const { slug, words } of exchanges) {
      expect(lacking(words, await readForm(slug)), slug).toEqual([]);
      compared += words.length;
    }
    expect(compared).toBe(158);
  });

  it('is missed where one character differs', () => {
    const [{ slug, words } = { slug: '', words: [] }] = exchanges;
    const changed = words.map((text) => `${text.slice(0, -1)}！`);
    expect(lacking(changed, passages(read(`answers/${slug}.html`)))).toEqual(changed);
  });

  it('is the same in every feed and in the e-books, for each answer that they hold', async () => {
    const json: { items: { url: string; content_html: string }[] } = JSON.parse(read('feed.json'));
    const entries = new Map(json.items.map((item) => [item.url, item.content_html]));
    const xml = await Promise.all(
      ['feed.xml', 'atom.xml'].map((path) => new Parser().parseString(read(path))),
    );
    const files = Object.entries(unzipSync(readFileSync(join(out, 'books/all.epub'))));
    const book = files
      .filter(([name]) => /c\d+\.xhtml$/.test(name))
      // The numbers of notes stand after a paragraph.
      .map(([, bytes]) => strFromU8(bytes).replace(/<a class="mark"[^>]*>\d+<\/a>/g, ''))
      .flatMap((chapter) => paragraphs(chapter.replace(/^<\?xml.*?\?>/, '')));
    const held = exchanges.filter(({ slug }) =>
      entries.has(`https://dawen.example/answers/${slug}.html`),
    );
    expect(held.length).toBeGreaterThan(20);
    expect(held).toHaveLength(xml[0]?.items.length ?? 0);
    for (const { slug, words } of held) {
      const url = `https://dawen.example/answers/${slug}.html`;
      expect(lacking(words, paragraphs(entries.get(url) ?? '')), slug).toEqual([]);
      for (const { items } of xml) {
        const item = items.find(({ link }) => link === url);
        const body: string = item?.['content:encoded'] ?? item?.content ?? '';
        expect(lacking(words, paragraphs(body)), slug).toEqual([]);
      }
      expect(lacking(words, book), slug).toEqual([]);
    }
  });
});
