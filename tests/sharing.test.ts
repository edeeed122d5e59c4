import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from '../scripts/publish/list-files.ts';
import { attributeOf, type Page, parsePage, textOf } from '../scripts/publish/parse-page.ts';
import type { SourceRecord } from '../src/schemas/source-record.ts';

const out = join(inject('shared').folder, 'dist');
const site = 'https://dawen.example/';
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const pages = listFiles(out)
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !/^(?:newsletter|embed)\//.test(path))
  .map((path) => parsePage(path, read(path)));

/** The attribute `take` of every element `name` whose attribute `by` is `value`. */
const all = (page: Page, name: string, by: string, value: string, take: string) =>
  page.elements
    .filter((element) => element.tagName === name && attributeOf(element, by) === value)
    .map((element) => attributeOf(element, take) ?? '');
const meta = (page: Page, property: string) =>
  all(page, 'meta', 'property', property, 'content').join();
const factsOf = (page: Page): Record<string, unknown>[] =>
  page.elements
    .filter((element) => attributeOf(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(textOf(element)));
const pageAt = (path: string) => pages.find((page) => page.path === path) as Page;

describe('what pages tell programs', () => {
  it('names each page by one absolute address, its own', () => {
    expect(pages.length).toBeGreaterThan(80);
    for (const page of pages) {
      const address = site + page.path;
      expect(all(page, 'link', 'rel', 'canonical', 'href'), page.path).toEqual([address]);
      expect(meta(page, 'og:url')).toBe(address);
    }
  });

  it('leads from every page to feeds that are there', () => {
    for (const page of pages) {
      const folder = `${'../'.repeat(page.path.split('/').length - 1)}`;
      const feeds = all(page, 'link', 'rel', 'alternate', 'href').filter(
        (href) => !href.startsWith(`${site}embed/`),
      );
      expect(feeds, page.path).toEqual(
        expect.arrayContaining(['feed.xml', 'atom.xml', 'feed.json'].map((name) => folder + name)),
      );
      for (const href of feeds)
        expect(existsSync(join(out, page.path, '..', href)), href).toBe(true);
    }
  });

  it('shows a picture of 1200 by 630 and a title with each page', () => {
    for (const page of pages) {
      expect(meta(page, 'og:title'), page.path).not.toBe('');
      expect(meta(page, 'og:description'), page.path).not.toBe('');
      expect(all(page, 'meta', 'name', 'twitter:card', 'content')).toEqual(['summary_large_image']);
      const picture = meta(page, 'og:image');
      expect(picture.startsWith(site)).toBe(true);
      const png = readFileSync(join(out, picture.slice(site.length)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    for (const path of ['topics/taiwan', 'events/2024-03-07-wang-yi'])
      expect(meta(pageAt(`${path}.html`), 'og:image')).toBe(`${site}cards/${path}.png`);
  });

  it('describes answers, topics and events as linked data', () => {
    const types = pages.map((page) => [page.path.split('/')[0], factsOf(page)] as const);
    const typesOf = (folder: string) =>
      types.filter(([of]) => of === folder).map(([, facts]) => facts.map((one) => one['@type']));
    expect(new Set(typesOf('answers').flat())).toEqual(new Set(['Quotation', 'Article']));
    expect(new Set(typesOf('topics').flat())).toEqual(new Set(['Article']));
    expect(new Set(typesOf('events').flat())).toEqual(new Set(['Event']));
    for (const [, facts] of types)
      for (const { '@context': context } of facts) expect(context).toBe('https://schema.org');
  });

  it('gives the words of each answer there as its data have them', () => {
    const record: SourceRecord = JSON.parse(read('data/sources/2024-full-text.json'));
    for (const { url, answer } of record.exchanges) {
      const [facts] = factsOf(pageAt(url));
      const words = answer.paragraphs.map(({ text }) => text).join('\n');
      expect(facts, url).toMatchObject({ '@type': 'Quotation', text: words, url: site + url });
    }
  });

  it('tells how to show each answer elsewhere', () => {
    const answers = pages.filter(({ path }) => path.startsWith('answers/'));
    expect(answers).toHaveLength(32);
    for (const page of answers) {
      const { path } = page;
      const name = path.slice('answers/'.length, -'.html'.length);
      // Programs that look for this take the address as it stands.
      const address = all(page, 'link', 'type', 'application/json+oembed', 'href');
      expect(address).toEqual([`${site}embed/${name}.json`]);
      const told = JSON.parse(read(`embed/${name}.json`));
      expect(told.html).toContain(`${site}embed/${name}.html`);
      expect(existsSync(join(out, `embed/${name}.html`))).toBe(true);
    }
  });
});
