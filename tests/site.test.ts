import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '../src/schemas/source-record.ts';
import { buildSite } from './build-site.ts';

const zhongou = `---
title: 中欧
summary: 中国与欧洲的关系。
order: 5
terms: [中欧, 欧盟, 欧洲]
---

本页收录所据文本中关于中欧关系的答问。
`;

// One build serves every test: the project's own documents, with a fifth topic that is only a file.
const folder = mkdtempSync(join(tmpdir(), 'dawen-site-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
let printed = '';

beforeAll(() => {
  for (const name of ['sources', 'topics', 'site.yaml'])
    cpSync(join('content', name), join(content, name), { recursive: true });
  writeFileSync(join(content, 'topics/zhongou.mdx'), zhongou);
  const built = buildSite(content, out);
  printed = built.printed;
  expect(built.status, printed).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (path: string) => readFileSync(join(out, path), 'utf8');
const sources = (): SourceRecord[] =>
  readdirSync(join(out, 'data/sources'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(page(`data/sources/${name}`)));

/** Every file of the site that holds text, with its path. */
function textFiles(): { path: string; text: string }[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|json|csv|js|css|xml|txt)$/.test(path))
    .map((path) => ({ path, text: page(path) }));
}

describe('the built site', () => {
  it('holds a page for every exchange, source, event and topic', () => {
    const records = sources();
    const exchanges = records.flatMap((record) => record.exchanges);
    expect(records).toHaveLength(5);
    expect(exchanges).toHaveLength(32);
    for (const { url } of exchanges) expect(existsSync(join(out, url)), url).toBe(true);
    for (const { id, event } of records) {
      expect(existsSync(join(out, `sources/${id}.html`)), id).toBe(true);
      expect(existsSync(join(out, `events/${event}.html`)), `${event}`).toBe(true);
    }
    for (const path of [
      'index.html',
      'search.html',
      'about.html',
      'data/exchanges.csv',
      'data/index.json',
    ])
      expect(existsSync(join(out, path)), path).toBe(true);
  });

  it('says how many quotations it has proved', () => {
    const [, quotations] = /Proof of 5 sources: (\d+) quotations/.exec(printed) ?? [];
    expect(Number(quotations)).toBeGreaterThan(158);
  });

  it('shows an answer once on a topic page, and what other witnesses print by choice', () => {
    const words = '大国的信誉何在';
    const texts = page('topics/zhongmei.html').split('<article').slice(1);
    const carrying = texts.filter((text) => text.includes(words));
    const carriers = sources().filter(({ exchanges }) => JSON.stringify(exchanges).includes(words));
    expect(carriers).toHaveLength(2);
    expect(carrying).toHaveLength(2);
    expect(carrying.filter((text) => !/^[^>]*turn__other/.test(text))).toHaveLength(1);
    for (const { id } of carriers)
      expect(page('topics/zhongmei.html')).toContain(`answers/${id}-04.html`);
  });

  it('tells reported from direct speech, and an answer from a mention', () => {
    const taiwan = page('topics/taiwan.html');
    expect(taiwan).toMatch(/speech--reported[\s\S]*台湾自古以来就是中国领土/);
    expect(taiwan).toMatch(/speech--direct[\s\S]*台湾地区选举只是中国的一个地方选举/);
    // The answer on Japan only touches the topic: linked, not quoted whole.
    expect(taiwan).toContain('answers/2026-digest-07.html');
    expect(taiwan).not.toContain('东京审判');
  });

  it('makes a topic of one new file', () => {
    const europe = page('topics/zhongou.html');
    expect(europe).toContain('汽车开到十字路口');
    expect(page('index.html')).toContain('topics/zhongou.html');
  });

  it('shows every line of a source that may be shown whole', () => {
    const text = readFileSync(join(content, 'sources/2026-digest.txt'), 'utf8');
    const shown = page('sources/2026-digest.html');
    const count = text.split('\n').length;
    for (let line = 1; line <= count; line++) expect(shown).toContain(`id="L${line}"`);
  });

  it('lets nothing but quoted speech of a withheld source leave', () => {
    const files = textFiles();
    expect(files.length).toBeGreaterThan(60);
    for (const words of [
      '亮明中国外交的风骨。</p>',
      '星期四（3月7日）说',
      '会议外长记者会星期四上午举行',
      'cx_paywall',
    ])
      for (const { path, text } of files)
        expect(text.includes(words), `${words} in ${path}`).toBe(false);
    expect(page('sources/2024-zaobao.html')).toContain('促成沙特伊朗历史性和解');
  });

  it('asks nothing of any other site, and runs no module script', () => {
    const pages = textFiles().filter(({ path }) => path.endsWith('.html'));
    for (const { path, text } of pages) {
      expect(text, path).not.toMatch(/<script[^>]*type="module"/);
      expect(text, path).not.toMatch(
        /<(?:script|img|iframe|source)[^>]*src="https?:|<link[^>]*rel="(?:stylesheet|icon|preload)"[^>]*href="https?:/,
      );
      expect(parse(text).nodeName, path).toBe('#document');
    }
  });
});

describe('the build', () => {
  it('fails where a topic quotes words that no source has, and leaves the old site', () => {
    const before = page('topics/zhongou.html');
    const prose = '\n<Quote source="2024-full-text" text="中欧关系能一路红灯" />\n';
    writeFileSync(join(content, 'topics/zhongou.mdx'), zhongou + prose);
    const { printed, status } = buildSite(content, out);
    expect(status).toBe(1);
    expect(printed).toContain('zhongou.mdx');
    expect(printed).toContain('一路红灯');
    expect(page('topics/zhongou.html')).toBe(before);
    writeFileSync(join(content, 'topics/zhongou.mdx'), zhongou + prose.replace('红灯', '绿灯'));
    expect(buildSite(content, out).status).toBe(0);
    expect(page('topics/zhongou.html')).not.toBe(before);
  });
});
